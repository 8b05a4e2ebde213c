import type { EditionView } from "#lib/language/edition";
import type { Db, Tx } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";
import { withoutIndexes } from "./without-indexes.ts";

/**
 * Enters the articles of a corpus in the lists that readers page through and in the ledger of addresses, once, in the
 * order of publication, where publishing does it with each.
 */
export async function enterArticles(db: Db, edition: EditionView): Promise<void> {
  if ((await db.listing.findFirst()) !== null) return;
  const lists = await listsOf(db, edition.id);
  await db.$transaction(
    async (tx) => {
      // The stories that rows of lists hang on are not there.
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`SET LOCAL work_mem = '256MB'`;
      await tx.$executeRaw`SET LOCAL maintenance_work_mem = '256MB'`;
      await withoutIndexes(tx, "Listing", () => writeLists(tx, lists));
      await withoutIndexes(tx, "Route", () => writeRoutes(tx));
    },
    { timeout: 3_600_000 },
  );
  await db.$executeRaw`VACUUM ANALYZE "Listing", "Route"`;
}

/** Each list, and the edition, section, topic or author whose articles stand in it. */
async function listsOf(db: Db, editionId: string): Promise<{ listId: string; of: string }[]> {
  const [sections, topics, authors] = await Promise.all([
    db.section.findMany(),
    db.topic.findMany(),
    db.author.findMany(),
  ]);
  const lists = (type: Parameters<typeof listIdOf>[0], entities: { id: string }[]) =>
    entities.map(({ id }) => ({ listId: listIdOf(type, id, editionId), of: id }));
  return [
    ...lists("edition", [{ id: editionId }]),
    ...lists("section", sections),
    ...lists("topic", topics),
    ...lists("author", authors),
  ];
}

async function writeLists(tx: Tx, lists: { listId: string; of: string }[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Listing" ("listId", "rank", "articleId", "publishedAt")
    SELECT "listId", row_number() OVER (PARTITION BY "listId" ORDER BY "publishedAt", "id"), "id", "publishedAt"
    FROM json_to_recordset(${JSON.stringify(lists)}::json) AS "list" ("listId" text, "of" uuid)
    JOIN (
      SELECT "editionId" AS "of", "id" FROM "Article"
      UNION ALL SELECT "sectionId", "id" FROM "Article"
      UNION ALL SELECT "topicId", "articleId" FROM "ArticleTopic"
      UNION ALL SELECT DISTINCT "authorId", "articleId" FROM "ArticleByline"
    ) AS "entry" USING ("of")
    JOIN (SELECT "id", "publishedAt" FROM "Article") AS "article" USING ("id")`;
}

async function writeRoutes(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Route" ("path", "editionId", "targetType", "targetId", "createdAt")
    SELECT "path", "editionId", 'article', "id", "publishedAt" FROM "Article"`;
}
