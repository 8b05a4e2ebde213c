import type { SearchAsked } from "#lib/published/search-asked";
import type { SearchQuery, Term } from "#lib/published/search-query";
import { Prisma } from "#prisma/generated/client";

/** A question; where its words are apart, those of a phrase count wherever they stand. */
type Asked = SearchQuery & { areApart?: boolean };

/** What a search asks the database: the words as the database looks for them, and everything else a row must be. */
export type SearchScope = {
  editionId: string;
  query: Asked;
  filters: Pick<SearchAsked, "kind" | "from" | "to"> & {
    sectionId: string | null;
    topicId: string | null;
    authorId: string | null;
  };
};

/** Everything wanted and nothing unwanted. Words go as parameters: nothing a reader writes is read as a query. */
export function tsqueryOf({ wanted, unwanted, areApart }: Asked): Prisma.Sql {
  const held = wanted.map((term) => termQuery(term, areApart));
  const missing = unwanted.map((term) => Prisma.sql`!!${termQuery(term)}`);
  return Prisma.join([...held, ...missing], " && ");
}

/** Any of what is wanted: a headline that says half of it ranks higher than one that says nothing. */
export function anyOf({ wanted }: SearchQuery): Prisma.Sql {
  return Prisma.join(
    wanted.map((term) => termQuery(term)),
    " || ",
  );
}

function termQuery({ words, joined }: Term, areApart = false): Prisma.Sql {
  const reads = Prisma.raw(areApart ? "plainto_tsquery" : "phraseto_tsquery");
  const all = Prisma.sql`${reads}('simple', ${words.join(" ")})`;
  if (joined === null) return all;
  return Prisma.sql`(${all} || phraseto_tsquery('simple', ${joined}))`;
}

/** Whether a query asks for words that follow one another, which only their text tells for certain. */
export const holdsPhrase = ({ wanted, unwanted }: SearchQuery) =>
  [...wanted, ...unwanted].some(({ words }) => words.length > 1);

/** What may hold the wanted phrases: whether it also holds an unwanted one only its text tells. */
export const withoutUnwantedPhrases = (query: SearchQuery): SearchQuery => ({
  ...query,
  unwanted: query.unwanted.filter(({ words }) => words.length === 1),
});

/** The same words wherever they stand; what must not follow one another may still stand there. */
export const withoutPhrases = (query: SearchQuery): Asked => ({
  ...withoutUnwantedPhrases(query),
  areApart: true,
});

/**
 * That the words of each wanted phrase may follow one another, by the pairs of words that the index knows (of different
 * pairs some few count as one). Without the index every text would be taken apart for it.
 */
export function pairsOf({ wanted }: SearchQuery): Prisma.Sql {
  const pairs = wanted.flatMap(({ words, joined }) => {
    if (words.length === 1) return [];
    const held = Prisma.sql`search_pairs(s."words") @> search_pairs(to_tsvector('simple', ${words.join(" ")}))`;
    if (joined === null) return [Prisma.sql` AND ${held}`];
    return [Prisma.sql` AND (${held} OR s."words" @@ phraseto_tsquery('simple', ${joined}))`];
  });
  return pairs.length === 0 ? Prisma.empty : Prisma.join(pairs, "");
}

/** How the words are looked for: in the index, or in the text of one row after the other. */
type Way = "index" | "text";

/**
 * The rows of a search as `s`; of all that can be found, or of the rows that `among` gives. An index serves the
 * operator, and not the function that it stands for.
 */
export function rowsOf(
  scope: SearchScope,
  way: Way,
  among: Prisma.Sql = Prisma.sql`"ArticleSearch"`,
): Prisma.Sql {
  return Prisma.sql`${among} s WHERE ${inTime(scope)} AND ${heldIn(scope, way)}`;
}

function heldIn(scope: SearchScope, way: Way): Prisma.Sql {
  const wanted = Prisma.sql`${tsqueryOf(scope.query)}${filtersOf(scope)}`;
  return way === "index"
    ? Prisma.sql`s."words" @@ (${wanted})`
    : Prisma.sql`ts_match_vq(s."words", ${wanted})`;
}

/**
 * The same for whoever counts them. Of words that are everywhere Postgres would take the newest and read their texts, at
 * three times what the index of words costs; an edition that it has to read first leaves it that index alone.
 */
export const rowsToCount = (scope: SearchScope) =>
  scope.filters.from === null && scope.filters.to === null
    ? Prisma.sql`"ArticleSearch" s WHERE s."editionId"::text = ${scope.editionId} AND ${heldIn(scope, "index")}`
    : rowsOf(scope, "index");

/** Of these the ones that are no older. */
export const rowsSince = (scope: SearchScope, since: Date) =>
  Prisma.sql`${rowsOf(scope, "index")} AND s."publishedAt" >= ${since}::timestamptz`;

/**
 * The rows `s` of an edition between the days that are asked for, whatever they say. A day of an edition begins less
 * than a day before or after the day of Greenwich, which lets the index of the instants serve it.
 */
export function inTime({ editionId, filters: { from, to } }: SearchScope): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`s."editionId" = ${editionId}::uuid`,
      ...(from === null
        ? []
        : [
            Prisma.sql`s."publishedOn" >= ${from}::date`,
            Prisma.sql`s."publishedAt" >= ${from}::date::timestamp AT TIME ZONE 'UTC' - interval '1 day'`,
          ]),
      ...(to === null
        ? []
        : [
            Prisma.sql`s."publishedOn" <= ${to}::date`,
            Prisma.sql`s."publishedAt" < ${to}::date::timestamp AT TIME ZONE 'UTC' + interval '2 days'`,
          ]),
    ],
    " AND ",
  );
}

/** What the articles must have beside the words, which stands among these as `search_filters` writes it. */
function filtersOf({ filters: { sectionId, topicId, authorId, kind } }: SearchScope): Prisma.Sql {
  const marks = [sectionId, topicId, authorId, kind].flatMap((one) =>
    one === null ? [] : [`'=${one}'`],
  );
  return marks.length === 0 ? Prisma.empty : Prisma.sql` && ${marks.join(" & ")}::tsquery`;
}
