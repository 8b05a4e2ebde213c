import { createServer } from "node:http";
import next from "next";
import { makeAskedAddresses } from "#lib/delivery/asked-addresses";
import { makeErrorPages } from "#lib/delivery/error-pages";
import { fetchFinished } from "#lib/delivery/fetch-finished";
import { listen, makeHttpServer, stopServer } from "#lib/delivery/http-server";
import { makeKeptPages } from "#lib/delivery/kept-pages";
import { makeDelivery } from "#lib/delivery/make-delivery";
import { makePageStyles } from "#lib/delivery/page-styles";
import { makeRenders } from "#lib/delivery/renders";
import { makeTightening } from "#lib/delivery/tightening";
import { stopJobs } from "#lib/jobs/process-jobs";
import { quietBrokenOff } from "#lib/platform/broken-off";
import { followedExpiries } from "#lib/platform/cache";
import { systemClock as clock } from "#lib/platform/clock";
import { db, publishedDb } from "#lib/platform/db";
import { env, isHttps, siteUrlOf } from "#lib/platform/env";
import { messageOf } from "#lib/platform/errors";
import type { Expiry } from "#lib/platform/expiry";
import { log } from "#lib/platform/log";
import { closePools } from "#lib/platform/pool";
import { findRoute } from "#lib/published/find-route";
import { makePatterns } from "#lib/published/patterns";
import { tagOf } from "#lib/published/tags";
import { followInvalidations } from "#lib/publishing/follow-invalidations";
import { keepAsked } from "#lib/publishing/keep-asked";

/** How long requests under way may take to finish when the server stops, in milliseconds. */
const grace = 10_000;

/** What is kept of the open interface beside the pages. */
const mostOpenBytes = 32 * 1024 * 1024;

/** Whoever keeps the database has been killed: without it there is nothing to serve, and the port would stay taken. */
const leave = () => process.exit(1);

async function serve(): Promise<void> {
  process.on("disconnect", leave);
  quietBrokenOff(console, log);
  const { HOST: host, PORT: port, DATABASE_URL: databaseUrl = "", TRUSTED_PROXIES } = env();
  const dev = process.argv.includes("--dev");
  const server = makeHttpServer((request, response) => deliver(request, response), {
    isHttps: isHttps(env()),
  });
  // Next takes the upgrades of the server it is given, and only its tools for developing need any.
  const httpServer = dev ? server : createServer();
  const app = next({ dev, dir: import.meta.dirname, hostname: host, port, httpServer });
  const origin = app.getRequestHandler();
  const styles = makePageStyles(origin);
  const errorPages = makeErrorPages({
    fetchPage: async (path) => styles.inline(await fetchFinished(origin, path)),
    listEditions: () => publishedDb().edition.findMany({ select: { code: true, isDefault: true } }),
    clock,
    log,
  });
  const mode = dev ? "development" : "production";
  const expiries = followedExpiries();
  const renders = makeRenders(origin, expiries);
  const kept = makeKeptPages(expiries);
  const keptOpen = makeKeptPages(expiries, mostOpenBytes);
  const patterns = makePatterns();
  const asked = makeAskedAddresses({
    keep: (some) => keepAsked(db(), some, clock.now()),
    clock,
    log,
  });
  const deliver = makeDelivery({
    origin,
    renders,
    kept,
    open: { kept: keptOpen, tightening: makeTightening(keptOpen, log) },
    styles,
    ledger: findRoute,
    patterns,
    asked,
    errorPages,
    clock,
    log,
    mode,
    siteUrl: siteUrlOf(env()),
    trustedProxies: TRUSTED_PROXIES,
  });

  async function expire(expiry: Expiry): Promise<void> {
    expiries.note(expiry);
    const tags = new Set([...expiry.hard, ...expiry.soft]);
    if (tags.has(tagOf.site())) await errorPages.reload();
    if (tags.has(tagOf.patterns())) await patterns.reload();
  }

  async function expireAll(): Promise<void> {
    expiries.noteAll();
    await Promise.all([errorPages.reload(), patterns.reload()]);
  }

  // That the address cannot be had is said before anything is loaded.
  const first = createServer();
  await listen(first, { host, port });
  await stopServer(first, 0);
  await app.prepare();
  // What is published from here on is followed, so that nothing that is kept stays old.
  const follower = await followInvalidations({ db: db(), databaseUrl, expire, expireAll, log });
  await Promise.all([errorPages.reload(), patterns.reload()]);
  await listen(server, { host, port });
  const siteUrl = siteUrlOf(env());
  process.stdout.write(`The desk is at ${siteUrl}/admin\nThe site answers on ${siteUrl}\n`);

  // A terminal and the parent process may both say so.
  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    await stopServer(server, grace);
    await asked.stop();
    // Started by instrumentation.ts, as with every other server for Next.
    await stopJobs();
    await follower.stop();
    await app.close();
    await closePools();
    process.exit(0);
  }
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.off("disconnect", leave).on("disconnect", stop);
}

serve().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
});
