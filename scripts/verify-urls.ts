import { parseArgs } from "node:util";
import { verifier } from "#lib/delivery/note-asked";
import { db } from "#lib/platform/db";
import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { AppError, messageOf } from "#lib/platform/errors";
import { closePools } from "#lib/platform/pool";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { type Expected, expectedOf, type LedgerRow, ledgerRows } from "./expected-answers.ts";
import { runCommand } from "./run-command.ts";
import { type Answer, verifyAnswers } from "./verify-answers.ts";

const usage = `Usage: npm run verify:urls [-- --site URL]
  --site URL   the running site that is asked; the one that SITE_URL or HOST and PORT name otherwise`;

/** Asked at the same time. */
const together = 8;

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
    await requireNewsroom();
    return await verify(site);
  } finally {
    await closePools();
    await database.close();
  }
});

/** Throws a sentence where it looks at another database than the server does. */
async function requireNewsroom(): Promise<void> {
  const [found] = await db().$queryRaw<{ isHere: boolean }[]>`
    SELECT to_regclass('"Route"') IS NOT NULL AS "isHere"`;
  if (found?.isHere) return;
  const message =
    "This database holds no newsroom. Run it with the DATABASE_URL or DATA_DIR that the server has.";
  throw new AppError("not_found", message);
}

function readSite(): string | null {
  try {
    const { values } = parseArgs({ options: { site: { type: "string" } } });
    return new URL(values.site ?? siteUrlOf(env())).origin;
  } catch {
    return null;
  }
}

async function verify(site: string): Promise<number> {
  const found = await verifyAnswers({
    ask: (target) => ask(site, target),
    rows: await db().route.count(),
    portions: portions(),
    tell: (line) => process.stdout.write(`${line}\n`),
  });
  if (!found.ok) {
    process.stderr.write(`${found.fault}\n`);
    return 1;
  }
  const of = (status: number) => found.counts.get(status) ?? 0;
  process.stdout.write(
    `${found.asked} addresses answer as they must: ${of(200)} open a page, ${of(301)} lead to one, ${of(410)} are gone, ${of(404)} are not published.\n`,
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

async function ask(site: string, target: string): Promise<Answer> {
  try {
    const { status, headers, body } = await fetch(`${site}${target}`, {
      redirect: "manual",
      headers: { "user-agent": verifier },
    });
    await body?.cancel();
    return { status, location: headers.get("location") };
  } catch (cause) {
    const message = `The site at ${site} does not answer (${messageOf(cause)}). Start it, or name another with --site.`;
    throw new AppError("unavailable", message, { cause });
  }
}
