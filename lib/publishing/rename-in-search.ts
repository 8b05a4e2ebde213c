import "server-only";
import type { Tx } from "#lib/platform/db";
import { findSearchNames } from "#lib/publishing/search-names";

/**
 * Lets the articles of an author or topic be found by the names that they have now. An author may sign a whole
 * archive, so the articles are changed in one statement an edition.
 */
export async function renameInSearch(tx: Tx, type: "author" | "topic", id: string): Promise<void> {
  const live = await tx.article.groupBy({
    by: ["editionId"],
    where:
      type === "author"
        ? { bylines: { some: { authorId: id } } }
        : { topics: { some: { topicId: id } } },
  });
  for (const { editionId } of live) await renameInEdition(tx, { id, editionId });
}

async function renameInEdition(tx: Tx, of: { id: string; editionId: string }): Promise<void> {
  const { id, editionId } = of;
  const beside = await tx.$queryRaw<{ authorIds: string[] | null; topicIds: string[] | null }[]>`
    WITH "its" AS (
      SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${id}::uuid
      UNION SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ${id}::uuid)
    SELECT
      (SELECT array_agg(DISTINCT "authorId") FROM "ArticleByline" JOIN "its" USING ("articleId")) AS "authorIds",
      (SELECT array_agg(DISTINCT "topicId") FROM "ArticleTopic" JOIN "its" USING ("articleId")) AS "topicIds"`;
  const names = await findSearchNames(tx, editionId, {
    authorIds: beside[0]?.authorIds ?? [],
    topicIds: beside[0]?.topicIds ?? [],
  });
  const rows = [...names].map(([of, words]) => ({ id: of, words }));
  await tx.$executeRaw`
    WITH "its" AS (
      SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${id}::uuid
      UNION SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ${id}::uuid),
    "name" AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS "new" ("id" uuid, "words" text)),
    "named" AS (
      SELECT "articleId", string_agg("words", ' ') AS "names" FROM (
        SELECT "articleId", "authorId" AS "id" FROM "ArticleByline" JOIN "its" USING ("articleId")
        UNION SELECT "articleId", "topicId" FROM "ArticleTopic" JOIN "its" USING ("articleId")) AS "all"
      JOIN "name" USING ("id") GROUP BY "articleId")
    UPDATE "ArticleSearch" SET
      "label" = split_part("label", E'\n', 1) || E'\n' || "names",
      "head" = ts_filter("head", '{a,b}') || setweight(to_tsvector('simple', "names"), 'C'),
      "words" = ts_filter("words", '{a,b,d}') || setweight(to_tsvector('simple', "names"), 'C')
        || search_filters("ArticleSearch"."articleId")
    FROM "named"
    WHERE "ArticleSearch"."articleId" = "named"."articleId" AND "editionId" = ${editionId}::uuid`;
}
