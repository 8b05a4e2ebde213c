import "server-only";
import { searchRows } from "#lib/platform/db";
import { mostChanged, nearestWord, oneLetterAway } from "#lib/published/nearest-word";
import type { SearchQuery, Term } from "#lib/published/search/query";

/** The newest headlines and names that are looked through for a word. */
const mostLabels = 2_000;
/** Of their words the ones most like it. */
const mostAlike = 20;

/**
 * What a reader may have meant who found nothing: each word that no article of the edition holds as one that
 * differs by a letter and is held, the most common of them; or else as the word of a new headline, author or topic
 * nearest to it. Null where nothing is near.
 */
export async function findSpelling(editionId: string, query: SearchQuery): Promise<string | null> {
  const better: (readonly [Term, string])[] = [];
  const unknown: Term[] = [];
  for (const term of query.wanted) {
    const word = wordOf(term);
    const known = word === null ? [] : await findKnown(editionId, [word, ...oneLetterAway(word)]);
    const [best] = known;
    if (word === null || known.includes(word)) continue;
    if (best === undefined) unknown.push(term);
    else better.push([term, best]);
  }
  better.push(...(await findNearest(editionId, unknown)));
  // From the end, so that what stands before keeps its place.
  better.sort(([one], [other]) => other.start - one.start);
  let { text } = query;
  for (const [{ start, end }, word] of better) text = text.slice(0, start) + word + text.slice(end);
  return text === query.text ? null : text;
}

/** The word of a term whose spelling may be another; null for several, and for what is no word's length. */
function wordOf({ words: [word = "", ...more] }: Term): string | null {
  return more.length > 0 || word.length < 3 || word.length > 40 ? null : word;
}

/** Those of these words that articles hold, the most common first; so many are told apart. */
const mostTold = 50;

async function findKnown(editionId: string, words: string[]): Promise<string[]> {
  const rows = await searchRows<{ word: string }>`
    SELECT "word" FROM unnest(${words}::text[]) AS "word", LATERAL (
      SELECT count(*) AS "count" FROM (SELECT 1 FROM "ArticleSearch"
        WHERE "words" @@ ('''' || "word" || '''')::tsquery AND "editionId" = ${editionId}::uuid
        LIMIT ${mostTold}) AS "some") AS "held"
    WHERE "count" > 0 ORDER BY "word" = ${words[0]} DESC, "count" DESC, "word"`;
  return rows.map(({ word }) => word);
}

/** For each of these the nearest of the words that the newest headlines and names are made of. */
async function findNearest(editionId: string, terms: Term[]): Promise<(readonly [Term, string])[]> {
  if (terms.length === 0) return [];
  const words = terms.map((term) => wordOf(term) ?? "");
  const near = await searchRows<{ word: string; alike: string[] }>`
    WITH "said" AS MATERIALIZED (
      SELECT DISTINCT string_to_table(translate("label", E'\\n', ' '), ' ') AS "one" FROM (
        SELECT "label" FROM "ArticleSearch" WHERE "editionId" = ${editionId}::uuid
        ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostLabels}) AS "newest")
    SELECT "word", ARRAY(
      SELECT "one" FROM "said" WHERE length("one") BETWEEN length("word") - "changed" AND length("word") + "changed"
      ORDER BY similarity("one", "word") DESC, "one" LIMIT ${mostAlike}) AS "alike"
    FROM unnest(${words}::text[], ${words.map(mostChanged)}::int[]) AS "asked" ("word", "changed")`;
  return terms.flatMap((term) => {
    const word = wordOf(term) ?? "";
    const nearest = nearestWord(word, near.find((one) => one.word === word)?.alike ?? []);
    return nearest === null ? [] : [[term, nearest] as const];
  });
}
