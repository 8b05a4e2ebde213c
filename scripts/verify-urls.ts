import { parseArgs } from "node:util";
import { encodePath } from "#lib/language/normalise-path";
import { publishedDb } from "#lib/platform/db";
import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { AppError, messageOf } from "#lib/platform/errors";
import { closePools } from "#lib/platform/pool";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { findRoute, type RouteAnswer } from "#lib/published/find-route";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run verify:urls [-- --site URL]
  --site URL   the running site that is asked; the one that SITE_URL or HOST and PORT name otherwise`;

const statuses: Record<RouteAnswer["kind"], number> = {
  live: 200,
  moved: 301,
  gone: 410,
  unknown: 404,
};

/** Asked at the same time. */
const together = 8;
const addressesBetweenLines = 5_000;

/**
 * `npm run verify:urls`: asks a running site for every address of the ledger and compares its answer with what the
 * ledger says: a page that is there (200), one redirect to a page that is there (301), what is withdrawn (410), and
 * nothing for what is not published (404). Exit code 1 at the first answer that is another, 2 for words that make no sense.
 */
await runCommand(async () => {
  const site = readSite();
  if (site === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    return await verify(site);
  } finally {
    await closePools();
    await database.close();
  }
});

function readSite(): string | null {
  try {
    const { values } = parseArgs({ options: { site: { type: "string" } } });
    return new URL(values.site ?? siteUrlOf(env())).origin;
  } catch {
    return null;
  }
}

async function verify(site: string): Promise<number> {
  const counts = { live: 0, moved: 0, gone: 0, unknown: 0 };
  const verified = new Set<string>();
  let asked = 0;
  for await (const paths of portions()) {
    const faults = await Promise.all(
      paths.map(async (path) => {
        const expected = await findRoute(path);
        counts[expected.kind] += 1;
        return (
          (await faultOf(site, path, expected)) ?? (await faultBehind(site, expected, verified))
        );
      }),
    );
    for (const [index, fault] of faults.entries()) {
      if (fault === null) continue;
      process.stderr.write(`${paths[index]} ${fault}\n`);
      return 1;
    }
    if (
      Math.floor((asked + paths.length) / addressesBetweenLines) >
      Math.floor(asked / addressesBetweenLines)
    )
      process.stdout.write(`${asked + paths.length} addresses asked\n`);
    asked += paths.length;
  }
  const { live, moved, gone, unknown } = counts;
  process.stdout.write(
    `${asked} addresses answer as they must: ${live} open a page, ${moved} lead to one, ${gone} are gone, ${unknown} are not published.\n`,
  );
  return 0;
}

/** Every address of the ledger, few at a time. */
async function* portions(): AsyncGenerator<string[]> {
  let last = "";
  for (;;) {
    const rows = await publishedDb().route.findMany({
      where: { path: { gt: last } },
      orderBy: { path: "asc" },
      take: together,
      select: { path: true },
    });
    if (rows.length === 0) return;
    yield rows.map(({ path }) => path);
    last = rows.at(-1)?.path ?? last;
  }
}

/** What is wrong with the answer to an address; null when it is the one that the ledger says. */
async function faultOf(site: string, path: string, expected: RouteAnswer): Promise<string | null> {
  const { status, location } = await ask(site, targetOf(path));
  // An old query that leads nowhere is none: the page that it stands behind is opened.
  const isBare = expected.kind === "unknown" && path.includes("?");
  const wanted = isBare ? 200 : statuses[expected.kind];
  if (status !== wanted) return `answers ${status} in place of ${wanted}`;
  if (expected.kind !== "moved") return null;
  const there = targetOf(expected.location);
  return location === there ? null : `leads to ${location} in place of ${there}`;
}

/** What an address leads to is there; each page is asked for once. Other sites are not ours to ask. */
async function faultBehind(
  site: string,
  expected: RouteAnswer,
  verified: Set<string>,
): Promise<string | null> {
  if (expected.kind !== "moved" || !expected.location.startsWith("/")) return null;
  const { location } = expected;
  if (verified.has(location)) return null;
  verified.add(location);
  const { status } = await ask(site, targetOf(location));
  return status === 200 ? null : `leads to ${location}, which answers ${status}`;
}

async function ask(site: string, target: string) {
  try {
    const { status, headers, body } = await fetch(`${site}${target}`, { redirect: "manual" });
    await body?.cancel();
    return { status, location: headers.get("location") };
  } catch (cause) {
    const message = `The site at ${site} does not answer (${messageOf(cause)}). Start it, or name another with --site.`;
    throw new AppError("unavailable", message, { cause });
  }
}

/** An address of the ledger as it is asked for: encoded, old queries behind the path. */
function targetOf(address: string): string {
  if (!address.startsWith("/")) return address;
  const [path = "/", query] = address.split("?");
  return query === undefined ? encodePath(path) : `${encodePath(path)}?${query}`;
}
