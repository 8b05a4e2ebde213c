import "server-only";
import { readDocument } from "#lib/content/read-document";
import type { Db, Tx } from "#lib/platform/db";
import { writeSearch } from "#lib/publishing/write-search";

/** Articles in one go. */
const batch = 200;

/** Lets readers find what was published before there was a search. What others are changing is left to them. */
export async function fillSearch(db: Db): Promise<void> {
  let filled = batch;
  while (filled === batch) filled = await db.$transaction(fillSome, { timeout: 60_000 });
}

async function fillSome(tx: Tx): Promise<number> {
  const missing = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Article"
    WHERE NOT EXISTS (SELECT 1 FROM "ArticleSearch" WHERE "articleId" = "id")
    ORDER BY "publishedAt" DESC LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
  const articles = await tx.article.findMany({
    where: { id: { in: missing.map(({ id }) => id) } },
    include: { topics: true, bylines: true },
  });
  for (const [editionId, those] of Map.groupBy(articles, (article) => article.editionId)) {
    const searchable = those.map(({ publishedAt, document, topics, ...article }) => ({
      projection: {
        ...article,
        document: readDocument(document).document,
        topicIds: topics.map(({ topicId }) => topicId),
      },
      publishedAt,
    }));
    await writeSearch(tx, editionId, searchable);
  }
  return missing.length;
}
