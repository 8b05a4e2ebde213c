import { parseArgs } from "node:util";
import { encodePath } from "#lib/language/normalise-path";
import { db } from "#lib/platform/db";
import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { AppError, messageOf } from "#lib/platform/errors";
import { closePools } from "#lib/platform/pool";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { type Expected, expectedOf, type LedgerRow, ledgerRows } from "./expected-answers.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run verify:urls [-- --site URL]
  --site URL   the running site that is asked; the one that SITE_URL or HOST and PORT name otherwise`;

/** Asked at the same time. */
const together = 8;
/** Addresses from one line that says how far it is to the next. */
const between = 5_000;

/**
 * `npm run verify:urls`: asks a running site for every address of the ledger and compares its answer with what the rows
 * of the ledger say, read by a rule of its own: a page that is there (200), one redirect to a page that is there (301),
 * what is withdrawn (410), and nothing for what is not published (404). Exit code 1 at the first answer that is another,
 * and when fewer addresses were asked than the ledger has; 2 for words that make no sense.
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
  const rows = await db().route.count();
  const counts = { 200: 0, 301: 0, 404: 0, 410: 0 };
  const verified = new Set<string>();
  let asked = 0;
  for await (const portion of portions()) {
    const faults = await Promise.all(portion.map((one) => faultOf(site, one, verified)));
    for (const [index, fault] of faults.entries()) {
      if (fault === null) continue;
      process.stderr.write(`${portion[index]?.path} ${fault}\n`);
      return 1;
    }
    for (const { status } of portion) counts[status ?? 404] += 1;
    asked += portion.length;
    if (Math.floor(asked / between) > Math.floor((asked - portion.length) / between))
      process.stdout.write(`${asked} addresses asked\n`);
  }
  if (asked < rows) {
    process.stderr.write(`Only ${asked} of ${rows} addresses were asked.\n`);
    return 1;
  }
  process.stdout.write(
    `${asked} addresses answer as they must: ${counts[200]} open a page, ${counts[301]} lead to one, ${counts[410]} are gone, ${counts[404]} are not published.\n`,
  );
  return 0;
}

/** Every address of the ledger with what it must answer, few at a time. */
async function* portions(): AsyncGenerator<Expected[]> {
  let last = "";
  for (;;) {
    const rows = await db().$queryRaw<LedgerRow[]>(ledgerRows(last, together));
    if (rows.length === 0) return;
    yield rows.map(expectedOf);
    last = rows.at(-1)?.path ?? last;
  }
}

/** What is wrong with the answer to an address, or with what it leads to; null when nothing is. */
async function faultOf(
  site: string,
  expected: Expected,
  verified: Set<string>,
): Promise<string | null> {
  const { status, location } = await ask(site, targetOf(expected.path));
  if (expected.status === null) {
    const bare = await ask(site, targetOf(expected.path.split("?")[0] ?? "/"));
    const isSame = bare.status === status && bare.location === location;
    return isSame ? null : `answers ${status} in place of ${bare.status}, as without its query`;
  }
  if (status !== expected.status) return `answers ${status} in place of ${expected.status}`;
  if (status !== 301) return null;
  const there = expected.location === null ? location : targetOf(expected.location);
  if (location !== there) return `leads to ${location} in place of ${there}`;
  return faultBehind(site, location, verified);
}

/** What an address leads to opens at once; each is asked for once. Other sites are not ours to ask. */
async function faultBehind(
  site: string,
  location: string | null,
  verified: Set<string>,
): Promise<string | null> {
  if (location === null) return "leads nowhere";
  if (!location.startsWith("/") || verified.has(location)) return null;
  verified.add(location);
  const { status } = await ask(site, location);
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
