import type { SearchAsked } from "#lib/published/search/asked";
import type { SearchQuery, Term } from "#lib/published/search/query";
import { Prisma } from "#prisma/generated/client";

/**
 * A question; where its words are apart, those of a phrase count wherever they stand. Its stop words stand in nearly every
 * article, and the index knows them by the articles that lack them.
 */
type Asked = SearchQuery & { areApart?: boolean; stopWords?: string[] };

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
function tsqueryOf(scope: SearchScope): Prisma.Sql {
  const { held, missing } = sidesOf(scope);
  const parts = [
    ...held.map(({ query }) => query),
    ...missing.map((query) => Prisma.sql`!!${query}`),
  ];
  return Prisma.join(parts, " && ");
}

/**
 * What an article must have among its words, and what it must not. A stop word is wanted by no mark that it is missing, as
 * long as anything else is wanted, a section or another mark as well, and unwanted by that mark.
 */
function sidesOf(scope: SearchScope): { held: Part[]; missing: Prisma.Sql[] } {
  const { wanted, unwanted, areApart, stopWords = [] } = scope.query;
  const marks = marksOf(scope).map(partOf);
  const isStop = ({ words: [word = "", ...more], joined }: Term) =>
    more.length === 0 && joined === null && stopWords.includes(word);
  const lack = (term: Term) => partOf(`≠${term.words[0]}`);
  const lacking = unwanted.filter(isStop).map(lack);
  const others = wanted.filter((term) => !isStop(term));
  const held = others.length + lacking.length + marks.length > 0 ? others : wanted.slice(0, 1);
  return {
    held: [
      ...held.map((term) => ({ word: term.words.join(" "), query: termQuery(term, areApart) })),
      ...lacking,
      ...marks,
    ],
    missing: [
      ...unwanted.filter((term) => !isStop(term)).map((term) => termQuery(term)),
      ...wanted
        .filter((term) => isStop(term) && !held.includes(term))
        .map((term) => lack(term).query),
    ],
  };
}

/** A word that stands among those of an article without being said in it. */
const partOf = (word: string): Part => ({ word, query: Prisma.sql`${`'${word}'`}::tsquery` });

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
export const withoutUnwantedPhrases = <Query extends SearchQuery>(query: Query): Query => ({
  ...query,
  unwanted: query.unwanted.filter(({ words }) => words.length === 1),
});

/** The same words wherever they stand; what must not follow one another may still stand there. */
export const withoutPhrases = (query: Asked): Asked => ({
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

/** A part of what can be looked through, by eras as the index knows them; null for all times. */
export type Span = { isAll: boolean; eras: string[] | null };

/**
 * The rows of a search as `s`, within a part of the archive. They are said so that the index of words alone can serve
 * them, which knows the eras as well: of words that are everywhere Postgres would else take the newest by their dates and
 * read their texts, at three times the cost.
 */
export const rowsOf = (scope: SearchScope, { eras }: { eras: Span["eras"] | Prisma.Sql }) =>
  Prisma.sql`"ArticleSearch" s WHERE ${eras === null ? inEdition(scope) : inEras(scope, eras)}
    AND s."words" @@ (${tsqueryOf(scope)})`;

/** Of these rows the ones whose texts hold what is asked for; an index serves the operator, and not the function that it stands for. */
export const holdersAmong = (scope: SearchScope, rows: Prisma.Sql) =>
  Prisma.sql`(SELECT s.ctid, s.* FROM ${rows}) s WHERE ts_match_vq(s."words", ${tsqueryOf(scope)})`;

/** These rows, or none where there are more than so many. */
export const rowsIfFew = (
  rows: Prisma.Sql,
  most: number,
) => Prisma.sql`"ArticleSearch" s WHERE s.ctid = ANY (ARRAY(
  SELECT "place" FROM (SELECT "place", count(*) OVER () AS "count" FROM (
    SELECT s.ctid AS "place" FROM ${rows} LIMIT ${most + 1}) AS "some") AS "counted" WHERE "count" <= ${most}))`;

/** Said so that the index of dates cannot serve it. */
const inEdition = ({ editionId }: SearchScope) =>
  Prisma.sql`(s."editionId" = ${editionId}::uuid) IS TRUE`;

/** Eras are those of one edition, and reach a few days further than what they are taken for. */
function inEras({ filters: { from, to } }: SearchScope, eras: string[] | Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`search_eras(s."editionId", s."publishedAt") && ${eras}::text[]`,
      ...(from === null ? [] : [Prisma.sql`s."publishedOn" >= ${from}::date`]),
      ...(to === null ? [] : [Prisma.sql`s."publishedOn" <= ${to}::date`]),
    ],
    " AND ",
  );
}

/**
 * The rows `s` of an edition between the days that are asked for and the ones next to them, whatever they say: a day of an
 * edition begins less than a day before or after the day of Greenwich.
 */
export function inTime({ editionId, filters: { from, to } }: SearchScope): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`s."editionId" = ${editionId}::uuid`,
      ...(from === null
        ? []
        : [
            Prisma.sql`s."publishedAt" >= ${from}::date::timestamp AT TIME ZONE 'UTC' - interval '1 day'`,
          ]),
      ...(to === null
        ? []
        : [
            Prisma.sql`s."publishedAt" < ${to}::date::timestamp AT TIME ZONE 'UTC' + interval '2 days'`,
          ]),
    ],
    " AND ",
  );
}

/** What the articles must have beside the words, which stands among these as `search_filters` writes it. */
const marksOf = ({ filters: { sectionId, topicId, authorId, kind } }: SearchScope) =>
  [sectionId, topicId, authorId, kind].flatMap((one) => (one === null ? [] : [`=${one}`]));

/** One thing that an article must hold, and the word that the index knows it by. */
export type Part = { word: string; query: Prisma.Sql };

/** What a search without phrases asks for, each word and each filter by itself. */
export const partsOf = (scope: SearchScope): Part[] => sidesOf(scope).held;

/** The same rows; the index looks in this order whether an article holds each thing, and goes on with the next one where not. */
export function rowsInTurn(scope: SearchScope, { eras }: Pick<Span, "eras">, parts: Part[]) {
  const missing = sidesOf(scope).missing.map((query) => Prisma.sql` && !!${query}`);
  const each = parts.map(({ query }, index) => {
    const without =
      index === parts.length - 1 && missing.length > 0 ? Prisma.join(missing, "") : Prisma.empty;
    return Prisma.sql`s."words" @@ (${query}${without})`;
  });
  return Prisma.sql`"ArticleSearch" s WHERE ${eras === null ? inEdition(scope) : inEras(scope, eras)}
    AND ${Prisma.join(each, " AND ")}`;
}
