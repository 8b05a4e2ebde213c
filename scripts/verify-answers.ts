import { encodePath } from "#lib/addresses/normalise-path";
import type { Expected } from "./expected-answers.ts";

/** Addresses from one line that says how far it is to the next. */
const between = 5_000;

/** What a running site says to a request that follows no redirect. */
export type Answer = { status: number; location: string | null };

export type Verifying = {
  /** The answer to a path as it is asked for: encoded, old queries behind it. */
  ask: (target: string) => Promise<Answer>;
  /** How many rows the ledger has. */
  rows: number;
  portions: AsyncIterable<Expected[]>;
  tell: (line: string) => void;
};

/**
 * How many addresses were asked, what they answered, and those that lead to what readers cannot open today; or the first
 * fault in words.
 */
export type Verified =
  | { ok: true; asked: number; counts: Map<number, number>; notPublished: string[] }
  | { ok: false; fault: string };

/**
 * Compares the answers of a site with what the rows of its ledger say, a portion at a time. It stops at the first that is
 * another; fewer addresses than the ledger has rows are a fault too.
 */
export async function verifyAnswers({ ask, rows, portions, tell }: Verifying): Promise<Verified> {
  const counts = new Map<number, number>();
  const verified = new Set<string>();
  const notPublished: string[] = [];
  let asked = 0;
  for await (const portion of portions) {
    const found = await Promise.all(
      portion.map(async (expected) => {
        const answer = await ask(targetOf(expected.path));
        return { expected, answer, fault: await faultOf({ ask, verified }, expected, answer) };
      }),
    );
    for (const { expected, answer, fault } of found) {
      if (fault !== null) return { ok: false, fault: `${expected.path} ${fault}` };
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      if (answer.status === 404) notPublished.push(expected.path);
    }
    if (Math.floor((asked + portion.length) / between) > Math.floor(asked / between))
      tell(`${asked + portion.length} addresses asked`);
    asked += portion.length;
  }
  if (asked < rows) return { ok: false, fault: `Only ${asked} of ${rows} addresses were asked.` };
  return { ok: true, asked, counts, notPublished };
}

type Asking = Pick<Verifying, "ask"> & {
  /** What was found to open; each is asked for once. */
  verified: Set<string>;
};

/** What is wrong with the answer to an address, or with what it leads to; null when nothing is. */
async function faultOf(
  asking: Asking,
  expected: Expected,
  { status, location }: Answer,
): Promise<string | null> {
  if (expected.status === null) return faultBeside(asking, expected, { status, location });
  if (expected.lost !== undefined) return `leads to ${lostOf(expected.lost)}`;
  if (status !== expected.status) return `answers ${status} in place of ${expected.status}`;
  if (status !== 301) return null;
  const there = expected.location === null ? location : targetOf(expected.location);
  if (location !== there) return `leads to ${location} in place of ${there}`;
  return faultBehind(asking, location);
}

function lostOf(kind: string): string {
  const name = kind === "home" ? "an edition" : /^a/.test(kind) ? `an ${kind}` : `a ${kind}`;
  return `${name} that is not there`;
}

/** An address of which no row says what it answers does as another one does, or leads there. */
async function faultBeside(
  { ask }: Asking,
  { like, opens }: Expected & { status: null },
  { status, location }: Answer,
): Promise<string | null> {
  const target = targetOf(like);
  const there = await ask(target);
  const isOpen = there.status === 200;
  const must = isOpen && opens === 301 ? { status: opens, location: target } : there;
  if (status !== must.status) return `answers ${status} in place of ${must.status}, for ${target}`;
  return location === must.location ? null : `leads to ${location} in place of ${must.location}`;
}

/** What an address leads to opens at once. Other sites are not ours to ask. */
async function faultBehind(
  { ask, verified }: Asking,
  location: string | null,
): Promise<string | null> {
  if (location === null) return "leads nowhere";
  if (!location.startsWith("/") || verified.has(location)) return null;
  verified.add(location);
  const { status } = await ask(location);
  return status === 200 ? null : `leads to ${location}, which answers ${status}`;
}

/** An address of the ledger as it is asked for: encoded, old queries behind the path. */
function targetOf(address: string): string {
  if (!address.startsWith("/")) return address;
  const [path = "/", query] = address.split("?");
  return query === undefined ? encodePath(path) : `${encodePath(path)}?${query}`;
}
