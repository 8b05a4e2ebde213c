import "server-only";
import { publishedSql } from "#lib/platform/db";
import { nearestWord } from "#lib/published/nearest-word";
import type { SearchQuery, Term } from "#lib/published/search-query";
import { tsqueryOf } from "#lib/published/search-sql";

/** Headlines and names that are looked through for a word. */
const mostLabels = 20;

/**
 * What a reader may have meant who found nothing: each word that no article of the edition holds in the spelling
 * of the headline, author or topic nearest to it. Null where nothing is near.
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
  if (more.length > 0 || word.length < 3) return null;
  const only = tsqueryOf({ text: "", wanted: [term], unwanted: [] });
  const [known] = await publishedSql().$queryRaw<unknown[]>`
    SELECT 1 FROM "ArticleSearch"
    WHERE "editionId" = ${editionId}::uuid AND "words" @@ (${only}) LIMIT 1`;
  if (known !== undefined) return null;
  const near = await publishedSql().$queryRaw<{ label: string }[]>`
    SELECT "label" FROM "ArticleSearch"
    WHERE "editionId" = ${editionId}::uuid AND "label" %> ${word}
    ORDER BY word_similarity(${word}, "label") DESC, "publishedAt" DESC LIMIT ${mostLabels}`;
  return nearestWord(
    word,
    near.flatMap(({ label }) => label.split(/\s+/)),
  );
}
