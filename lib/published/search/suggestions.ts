import "server-only";
import type { EditionView } from "#lib/language/edition";
import { isJoinable, wordsOf } from "#lib/language/fold-words";
import { searchRows } from "#lib/platform/db";
import type { NamedPage } from "#lib/published/named-pages";
import { Prisma } from "#prisma/generated/client";

/** A page that a reader may be looking for. */
export type Suggestion = Omit<NamedPage, "words">;

const most = 8;
const mostNamed = 5;

/** Headlines that are looked through, the newest first: enough to find what somebody half remembers. */
const mostNewest = 5_000;
/** Older articles that hold the words anywhere, whose headlines are looked at where the newest are too few. */
const mostOlder = 2_000;

/** More words than that nobody types before looking up. */
const mostWords = 6;

/** Ideographs mean a word each; of letters one alone means nothing, and two begin too much to ask the index for. */
const ideograph = /\p{Script=Han}/u;
const shortest = 3;

/** A word as far as it is typed: its parts, or all of them in one (`کتاب‌ها`, `کتابها`). */
type Begun = string[][];

/**
 * What may be meant while somebody still types: sections, topics and authors of the edition with these words, each as
 * far as it is typed, those that begin with them first, then the shortest; then headlines with them, the newest first. Folded as search
 * folds.
 */
export async function listSuggestions(
  edition: EditionView,
  typed: string,
  named: NamedPage[],
): Promise<Suggestion[]> {
  const begun = readTyped(typed);
  if (begun.length === 0) return [];
  const pages = findNamed(begun, named).slice(0, mostNamed);
  return [...pages, ...(await listHeadlines(edition, begun, most - pages.length))];
}

function readTyped(typed: string): Begun[] {
  const text = typed.toWellFormed().replaceAll("\0", "").slice(0, 100);
  const begun = wordsOf(text).map(({ parts }) =>
    isJoinable(parts) ? [parts, [parts.join("")]] : [parts],
  );
  const [first] = begun.length === 1 ? begun.flat(2) : [];
  const isTooShort = first?.length === 1 && begun.flat(2).length === 1 && !ideograph.test(first);
  return isTooShort ? [] : begun.slice(0, mostWords);
}

function findNamed(begun: Begun[], named: NamedPage[]): Suggestion[] {
  const starts = (word: string, part: string) => word.startsWith(part);
  const holds = ({ words }: NamedPage) =>
    begun.every((ways) =>
      ways.some((parts) => parts.every((part) => words.some((word) => starts(word, part)))),
    );
  const isFirst = ({ words: [first = ""] }: NamedPage) =>
    begun[0]?.some(([part = ""]) => starts(first, part)) ? 0 : 1;
  return named
    .filter(holds)
    .sort((one, other) => isFirst(one) - isFirst(other) || one.name.length - other.name.length)
    .map(({ words: _, ...page }) => page);
}

async function listHeadlines({ id }: EditionView, begun: Begun[], count: number) {
  const ofEdition = Prisma.sql`"ArticleSearch" WHERE "editionId" = ${id}::uuid`;
  const newest = Prisma.sql`${ofEdition} ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostNewest}`;
  const found = await headlinesAmong(newest, begun, count);
  const query = queryOf(begun);
  if (found.length === count || query === null) return found;
  const older = Prisma.sql`${ofEdition} AND "words" @@ ${query}::tsquery LIMIT ${mostOlder}`;
  const more = await headlinesAmong(older, begun, count);
  const known = new Set(found.map(({ path }) => path));
  return [...found, ...more.filter(({ path }) => !known.has(path))].slice(0, count);
}

/** Of a label the headline stands first; letters and digits, of which folded words are, mean nothing to LIKE. */
async function headlinesAmong(
  rows: Prisma.Sql,
  begun: Begun[],
  count: number,
): Promise<Suggestion[]> {
  const holds = begun.map((ways) => {
    const each = ways.map((parts) => {
      const all = parts.map((part) => Prisma.sql`s."headline" LIKE ${`% ${part}%`}`);
      return Prisma.join(all, " AND ");
    });
    return Prisma.sql`(${Prisma.join(each, " OR ")})`;
  });
  const found = await searchRows<{ name: string; path: string }>`
    SELECT a."headline" AS "name", a."path" FROM (
      SELECT "articleId", "publishedAt", ' ' || split_part("label", E'\\n', 1) AS "headline" FROM ${rows}) AS s
    JOIN "Article" a ON a."id" = s."articleId"
    WHERE ${Prisma.join(holds, " AND ")}
    ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${count}`;
  return found.map((row) => ({ label: null, ...row }));
}

/**
 * The same for the index, as Postgres reads it; null where nothing is long enough to ask for. Only the last word may still
 * be on its way: what begins with each of six costs the index six times as much.
 */
function queryOf(begun: Begun[]): string | null {
  const asked = begun.flatMap((ways, index) => {
    const isWhole = index < begun.length - 1;
    const each = ways.map((parts) => parts.flatMap((part) => lexeme(part, isWhole)).join(" & "));
    return each.includes("") ? [] : [`(${each.map((way) => `(${way})`).join(" | ")})`];
  });
  return asked.length === 0 ? null : asked.join(" & ");
}

function lexeme(part: string, isWhole: boolean): string[] {
  if (ideograph.test(part)) return [`'${part}'`];
  return part.length < shortest ? [] : [`'${part}'${isWhole ? "" : ":*"}`];
}
