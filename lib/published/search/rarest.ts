import "server-only";
import { searchRows } from "#lib/platform/db";
import { partsOf, rowsInTurn, type SearchScope, type Span } from "#lib/published/search/sql";
import type { Prisma } from "#prisma/generated/client";

/**
 * The rows of a search without phrases, for which the index looks for the rarest word first. Postgres knows the thousand
 * most common ones; of words as common as these it would else look for each in every article that holds one.
 */
export async function rowsRarestFirst(scope: SearchScope, span: Span): Promise<Prisma.Sql> {
  const parts = partsOf(scope);
  const shares = parts.length > 1 ? await sharesOf(parts.map(({ word }) => word)) : new Map();
  const shareOf = ({ word }: { word: string }) => shares.get(word) ?? 0;
  return rowsInTurn(
    scope,
    span,
    parts.sort((one, other) => shareOf(one) - shareOf(other)),
  );
}

async function sharesOf(words: string[]): Promise<Map<string, number>> {
  const known = await searchRows<{ word: string; share: number }>`
    SELECT "word", "share" FROM pg_stats,
      unnest("most_common_elems"::text::text[], "most_common_elem_freqs"::float8[]) AS "known" ("word", "share")
    WHERE "schemaname" = 'public' AND "tablename" = 'ArticleSearch' AND "attname" = 'words' AND "word" = ANY (${words})`;
  return new Map(known.map(({ word, share }) => [word, share]));
}
