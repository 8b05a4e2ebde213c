import "server-only";
import { type Entry, type EntrySite, readEntry } from "#lib/desk/addresses/address-entry";
import {
  type AddressTarget,
  checkEntry,
  type Known,
  pathsOf,
} from "#lib/desk/addresses/check-entry";
import { findTargets } from "#lib/desk/addresses/known-addresses";
import type { ListedEntry } from "#lib/desk/addresses/read-address-list";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";

/** What becomes of a line of a list. */
export type ListLine = {
  line: number;
  address: string;
  target: string;
  state: "new" | "same" | "refused";
  /** Why it is refused. */
  message: string;
};

export type PlannedLine = {
  told: ListLine;
  add: (AddressTarget & { path: string; note: string }) | null;
};

/** The addresses of the lines before, and the line each stands in: an address can lead to one thing. */
export type Seen = Map<string, { line: number; target: string }>;

/**
 * What would become of some lines of a list, whose other lines are known as far as they were seen. A line as the ledger
 * itself is saved stays what it is, also where nothing is there or the address cannot be typed.
 */
export async function planLines(
  tx: Pick<Tx, "$queryRaw" | "article" | "edition">,
  lines: ListedEntry[],
  { site, seen }: { site: EntrySite; seen: Seen },
): Promise<PlannedLine[]> {
  const read = lines.map((typed) => ({ typed, entry: readEntry(typed, site) }));
  const known = await findTargets(
    tx,
    read.flatMap(({ typed, entry }) => [
      ...(canBeKept(typed.address) ? [typed.address] : []),
      ...(entry.ok ? pathsOf(entry.value) : []),
    ]),
  );
  return read.map(({ typed, entry }) => {
    if (isAsSaved(typed, known)) return plannedAs(typed, "same");
    const once = entry.ok ? standsOnce(entry.value, typed, seen) : entry;
    const checked = once.ok ? checkEntry(once.value, known) : once;
    if (!entry.ok || !once.ok || !checked.ok) {
      const issues = checked.ok ? [] : checked.issues;
      return plannedAs(typed, "refused", issues.map(({ message }) => message).join(" "));
    }
    const { isKept, ...target } = checked.value;
    if (isKept || once.isRepeated) return plannedAs(typed, "same");
    const { path, note } = entry.value;
    return { ...plannedAs(typed, "new"), add: { ...target, path, note } };
  });
}

/** The database keeps no text with a NUL in it. */
const canBeKept = (address: string) => address.startsWith("/") && !address.includes("\0");

/** Whether a line says of an address and where it leads what a saved list says: nothing, where nothing is there. */
function isAsSaved({ address, target }: ListedEntry, known: Known): boolean {
  const row = known.get(address);
  return row !== undefined && target === (row.location ?? "");
}

function standsOnce(
  entry: Entry,
  { line }: ListedEntry,
  seen: Seen,
): Result<Entry> & { isRepeated?: boolean } {
  const target = entry.to.kind === "own" ? entry.to.path : entry.to.url;
  const before = seen.get(entry.path);
  if (before === undefined) {
    seen.set(entry.path, { line, target });
    return ok(entry);
  }
  if (before.target === target) return { ...ok(entry), isRepeated: true };
  const message = `This address stands in line ${before.line} already, with another target.`;
  return fail({ path: ["address"], message });
}

function plannedAs(
  { line, address, target }: ListedEntry,
  state: ListLine["state"],
  message = "",
): PlannedLine {
  const told = { line, address: cut(address), target: cut(target), state, message };
  return { told, add: null };
}

/** A line is told, not repeated. */
const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);
