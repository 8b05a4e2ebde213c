import "server-only";
import { searchSql } from "#lib/platform/db";
import { nearestWord, oneLetterAway } from "#lib/published/nearest-word";
import type { SearchQuery, Term } from "#lib/published/search-query";

/** The newest headlines and names that are looked through for a word. */
const mostLabels = 2_000;
/** Of these, the ones most like it. */
const mostAlike = 20;

/**
 * What a reader may have meant who found nothing: each word that no article of the edition holds as one that
 * differs by a letter and is held, the most common of them; or else as the word of a new headline, author or topic
 * nearest to it. Null where nothing is near.
 */
export async function findSpelling(editionId: string, query: SearchQuery): Promise<string | null> {
  let { text } = query;
  // From the end, so that what stands before keeps its place.
  for (const term of query.wanted.toReversed()) {
    const better = await findBetter(editionId, term);
    if (better !== null) text = text.slice(0, term.start) + better + text.slice(term.end);
  }
  return text === query.text ? null : text;
}

async function findBetter(editionId: string, term: Term): Promise<string | null> {
  const [word = "", ...more] = term.words;
  if (more.length > 0 || word.length < 3 || word.length > 40) return null;
  const known = await findKnown(editionId, [word, ...oneLetterAway(word)]);
  if (known.includes(word)) return null;
  return known[0] ?? findAlike(editionId, word);
}

/** Those of these words that articles hold, the most common first; so many are told apart. */
const mostTold = 50;

async function findKnown(editionId: string, words: string[]): Promise<string[]> {
  const rows = await searchSql().$queryRaw<{ word: string }[]>`
    SELECT "word" FROM unnest(${words}::text[]) AS "word", LATERAL (
      SELECT count(*) AS "count" FROM (SELECT 1 FROM "ArticleSearch"
        WHERE "words" @@ ('''' || "word" || '''')::tsquery AND "editionId" = ${editionId}::uuid
        LIMIT ${mostTold}) AS "some") AS "held"
    WHERE "count" > 0 ORDER BY "word" = ${words[0]} DESC, "count" DESC, "word"`;
  return rows.map(({ word }) => word);
}

async function findAlike(editionId: string, word: string): Promise<string | null> {
  const near = await searchSql().$queryRaw<{ label: string }[]>`
    SELECT "label" FROM (SELECT "label", "publishedAt" FROM "ArticleSearch" WHERE "editionId" = ${editionId}::uuid
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostLabels}) AS "newest"
    ORDER BY word_similarity(${word}, "label") DESC, "publishedAt" DESC LIMIT ${mostAlike}`;
  return nearestWord(
    word,
    near.flatMap(({ label }) => label.split(/\s+/)),
  );
}
