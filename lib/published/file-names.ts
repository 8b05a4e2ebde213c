import type { EditionView } from "#lib/language/edition";
import { numberedPath } from "#lib/published/paths";
import type { IndexGroupView, IndexView } from "#lib/published/views";

/** What is filed: a name, and what it is the name of. */
type Filed = { name: string; kind: string };

/** Names on one page. */
export const namesOnPage = 500;

/** So many are taken in at a glance, by what they are; among more a name is looked up by its letter. */
const mostByKind = 100;

/** So many need no way to their parts. */
const mostWithoutWays = 20;

/**
 * Files names as an index does, in the alphabetical order of a language: few of them by what they are, under the
 * headings of their kinds and in the order of these, more of them under their first letters.
 */
export function fileNames<Entry extends Filed>(
  code: string,
  entries: Entry[],
  kinds: Record<Entry["kind"], string>,
): IndexGroupView<Entry>[] {
  const { compare } = new Intl.Collator(code, { numeric: true });
  const sorted = entries
    .map((entry) => ({ entry, as: filedAs(code, entry.name) }))
    .sort((one, other) => compare(one.as, other.as))
    .map(({ entry }) => entry);
  if (sorted.length > mostByKind) {
    const isLetter = new Intl.Collator(code, { sensitivity: "base" });
    const letters = Map.groupBy(sorted, ({ name }) =>
      letterOf(code, filedAs(code, name), isLetter),
    );
    return [...letters].map(([letter, those]) => ({
      ...{ heading: letter, anchor: `letter-${letter}`, entries: those },
    }));
  }
  const byKind = Map.groupBy(sorted, ({ kind }) => kind);
  return Object.entries<string>(kinds).flatMap(([kind, heading]) => {
    const those = byKind.get(kind) ?? [];
    return those.length === 0 ? [] : [{ heading, anchor: `kind-${kind}`, entries: those }];
  });
}

/** One page of an index, with the way to every part of it; null where it has no such page. The first has no number. */
export function pageOfIndex<Entry>(
  index: { path: string; groups: IndexGroupView<Entry>[] },
  asked: number | null,
): IndexView<Entry> | null {
  const { path, groups } = index;
  const number = asked ?? 1;
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const pages = Math.max(1, Math.ceil(total / namesOnPage));
  if (asked === 1 || number > pages) return null;
  const pathTo = (page: number) => (page === 1 ? path : numberedPath(path, page));
  const [from, until] = [(number - 1) * namesOnPage, number * namesOnPage];
  let first = 0;
  const shown: IndexGroupView<Entry>[] = [];
  const ways: IndexView<Entry>["ways"] = [];
  for (const { heading, anchor, entries } of groups) {
    ways.push({ heading, path: pathTo(1 + Math.floor(first / namesOnPage)), anchor });
    const here = entries.slice(Math.max(0, from - first), Math.max(0, until - first));
    if (here.length > 0) shown.push({ heading, anchor, entries: here });
    first += entries.length;
  }
  return {
    path: pathTo(number),
    number: asked,
    groups: shown,
    ways: groups.length < 2 || total <= mostWithoutWays ? [] : ways,
    previousPath: number === 1 ? null : pathTo(number - 1),
    nextPath: number === pages ? null : pathTo(number + 1),
  };
}

/** Under which heading names stand that begin with no letter. */
const noLetter = "#";

/** Arabic names are looked up without the article before them. */
function filedAs(code: string, name: string): string {
  return code.startsWith("ar") ? name.replace(/^ال(?=\p{L}{2})/u, "") : name;
}

/** É stands among the E where a language takes them for one letter, and Ä behind the Z where it has its own place. */
function letterOf(code: EditionView["code"], name: string, base: Intl.Collator): string {
  const [first = ""] = name.trim().normalize("NFC");
  if (!/\p{L}/u.test(first)) return noLetter;
  const [plain = first] = first.normalize("NFD");
  const letter = base.compare(first, plain) === 0 ? plain : first;
  return letter.toLocaleUpperCase(code);
}
