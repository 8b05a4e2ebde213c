import type { SearchAsked } from "#lib/published/search-asked";
import type { SearchQuery, Term } from "#lib/published/search-query";
import { Prisma } from "#prisma/generated/client";

/** What a search asks the database: the words as the database looks for them, and everything else a row must be. */
export type SearchScope = {
  editionId: string;
  query: SearchQuery;
  filters: Pick<SearchAsked, "kind" | "from" | "to"> & {
    sectionId: string | null;
    topicId: string | null;
    authorId: string | null;
  };
};

/** Everything wanted and nothing unwanted. Words go as parameters: nothing a reader writes is read as a query. */
export function tsqueryOf({ wanted, unwanted }: SearchQuery): Prisma.Sql {
  return Prisma.join(
    [...wanted.map(termQuery), ...unwanted.map((term) => Prisma.sql`!!${termQuery(term)}`)],
    " && ",
  );
}

/** Any of what is wanted: a headline that says half of it ranks higher than one that says nothing. */
export function anyOf({ wanted }: SearchQuery): Prisma.Sql {
  return Prisma.join(wanted.map(termQuery), " || ");
}

function termQuery({ words, joined }: Term): Prisma.Sql {
  const phrase = Prisma.sql`phraseto_tsquery('simple', ${words.join(" ")})`;
  if (joined === null) return phrase;
  return Prisma.sql`(${phrase} || phraseto_tsquery('simple', ${joined}))`;
}

/** Whether a query asks for words that follow one another, which the index does not know. */
export const holdsPhrase = ({ wanted, unwanted }: SearchQuery) =>
  [...wanted, ...unwanted].some(({ words }) => words.length > 1);

/** The same words one by one, wherever they stand; what must not follow one another may still stand there. */
export function withoutPhrases({ text, wanted, unwanted }: SearchQuery): SearchQuery {
  return {
    text,
    wanted: wanted.flatMap((term) =>
      term.words.map((word) => ({ ...term, words: [word], joined: null })),
    ),
    unwanted: unwanted.filter(({ words }) => words.length === 1),
  };
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
  const wanted = Prisma.sql`${tsqueryOf(scope.query)}${filtersOf(scope)}`;
  const held =
    way === "index"
      ? Prisma.sql`s."words" @@ (${wanted})`
      : Prisma.sql`ts_match_vq(s."words", ${wanted})`;
  return Prisma.sql`${among} s WHERE ${inTime(scope)} AND ${held}`;
}

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
