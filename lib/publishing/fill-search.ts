import "server-only";
import { readDocument } from "#lib/content/read-document";
import type { Db, Tx } from "#lib/platform/db";
import { writeSearch } from "#lib/publishing/write-search";

/** Articles in one go. */
const batch = 200;

/**
 * Lets readers find what was published before there was a search, and what an archive brought. The latest to come are
 * first; what others are changing is left to them.
 */
export async function fillSearch(db: Db): Promise<void> {
  let before = lastId;
  for (;;) {
    const ids = await db.$transaction((tx) => fillSome(tx, before), { timeout: 60_000 });
    const last = ids.at(-1);
    if (last === undefined) break;
    before = last;
  }
  // What still waits to be sorted into the index costs every search.
  if (before !== lastId) {
    await db.$executeRaw`SELECT gin_clean_pending_list('"ArticleSearch_words_by_era"')`;
  }
}

const lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff";

async function fillSome(tx: Tx, before: string): Promise<string[]> {
  const missing = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Article"
    WHERE "id" < ${before}::uuid
      AND NOT EXISTS (SELECT 1 FROM "ArticleSearch" WHERE "articleId" = "id")
    ORDER BY "id" DESC LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
  const articles = await tx.article.findMany({
    where: { id: { in: missing.map(({ id }) => id) } },
    include: { topics: true, bylines: true },
  });
  for (const [editionId, those] of Map.groupBy(articles, (article) => article.editionId)) {
    const searchable = those.map(({ document, topics, ...article }) => ({
      ...article,
      document: readDocument(document).document,
      topicIds: topics.map(({ topicId }) => topicId),
    }));
    await writeSearch(tx, editionId, searchable);
  }
  return missing.map(({ id }) => id);
}
