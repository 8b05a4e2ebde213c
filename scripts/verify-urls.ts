import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { verifier } from "#lib/delivery/note-asked";
import { db } from "#lib/platform/db";
import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { AppError, messageOf } from "#lib/platform/errors";
import { closePools } from "#lib/platform/pool";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { type Expected, expectedOf, type LedgerRow, ledgerRows } from "./expected-answers.ts";
import { faultOfKept, firstProof, type KeptAddresses, keptAddresses } from "./kept-addresses.ts";
import { runCommand } from "./run-command.ts";
import { type Answer, type Verified, verifyAnswers } from "./verify-answers.ts";

const usage = `Usage: npm run verify:urls [-- --site URL] [--json FILE]
  --site URL    the running site that is asked; the one that SITE_URL or HOST and PORT name otherwise
  --json FILE   keep what was found as JSON too, with every address by name`;

/** Asked at the same time. */
const together = 8;
/** Items of an import that are looked at together. */
const itemsTogether = 500;
/** So many addresses are named one by one. */
const named = 20;

/**
 * `npm run verify:urls`: holds the ledger against what imports said of old addresses, asks a running site for every
 * address of it and compares its answer with what the rows of the ledger say, read by a rule of its own: a page that is
 * there (200), one redirect to a page that is there (301), what is withdrawn (410), and nothing for what is not published
 * (404). Exit code 1 when an address that was kept is gone or leads elsewhere, at the first answer that is another, and
 * when fewer addresses were asked than the ledger has; 2 for words that make no sense.
 */
await runCommand(async () => {
  const asked = readWords();
  if (asked === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await requireNewsroom();
    return await verify(asked);
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

type Asked = { site: string; json: string | undefined };

function readWords(): Asked | null {
  try {
    const options = { site: { type: "string" }, json: { type: "string" } } as const;
    const { values } = parseArgs({ options });
    return { site: new URL(values.site ?? siteUrlOf(env())).origin, json: values.json };
  } catch {
    return null;
  }
}

async function verify({ site, json }: Asked): Promise<number> {
  const kept = await verifyKept();
  const found = await verifyAnswers({
    ask: (target) => ask(site, target),
    rows: await db().route.count(),
    portions: portions(),
    tell: say,
  });
  const faults = [...kept.faults, ...(found.ok ? [] : [found.fault])];
  if (json !== undefined)
    await writeFile(json, JSON.stringify({ ...told(found), ...kept, faults }));
  if (faults.length > 0) {
    for (const line of shortened(faults)) process.stderr.write(`${line}\n`);
    return 1;
  }
  if (found.ok) sayAll(found, kept);
  return 0;
}

/** What readers of the old site were promised: that the addresses that an import kept still lead to what they led to. */
async function verifyKept(): Promise<{ kept: number; changedHere: string[]; faults: string[] }> {
  const found = { kept: 0, changedHere: [] as string[], faults: [] as string[] };
  for (let last = firstProof; ; ) {
    const proofs = await db().$queryRaw<KeptAddresses[]>(keptAddresses(last, itemsTogether));
    for (const { title, kept, astray } of proofs) {
      found.kept += kept;
      for (const one of astray) {
        const fault = faultOfKept(one, title);
        if (fault === null) found.changedHere.push(one.path);
        else found.faults.push(fault);
      }
    }
    const end = proofs.at(-1);
    if (end === undefined) return found;
    last = end;
  }
}

function told(found: Verified) {
  if (!found.ok) return {};
  const { asked, counts, notPublished } = found;
  return { asked, answers: Object.fromEntries(counts), notPublished };
}

function sayAll(
  { asked, counts, notPublished }: Verified & { ok: true },
  { kept, changedHere }: { kept: number; changedHere: string[] },
): void {
  const of = (status: number) => counts.get(status) ?? 0;
  say(
    `${asked} addresses answer as they must: ${of(200)} open a page, ${of(301)} lead to one, ${of(410)} are gone, ${of(404)} are not published.`,
  );
  if (kept > 0)
    say(`${kept} of them were kept by imports, ${changedHere.length} changed here since.`);
  for (const line of shortened(changedHere)) say(`  changed here: ${line}`);
  for (const line of shortened(notPublished)) say(`  not published: ${line}`);
}

/** The first of many lines, and how many more there are. */
function shortened(lines: string[]): string[] {
  if (lines.length <= named) return lines;
  return [...lines.slice(0, named), `and ${lines.length - named} more`];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
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
