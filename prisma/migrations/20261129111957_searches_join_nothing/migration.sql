-- A search asks its own rows alone: what filters ask for stands among the words, and what ranks an article in the row.
CREATE FUNCTION search_filters("id" uuid) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(array_agg('=' || "mark")) FROM (
    SELECT "sectionId"::text AS "mark" FROM "Article" WHERE "Article"."id" = $1
    UNION ALL SELECT "kind"::text FROM "Article" WHERE "Article"."id" = $1
    UNION ALL SELECT "topicId"::text FROM "ArticleTopic" WHERE "articleId" = $1
    UNION ALL SELECT "authorId"::text FROM "ArticleByline" WHERE "articleId" = $1) AS "its"
$$;
ALTER TABLE "ArticleSearch" ADD COLUMN "publishedOn" DATE;
ALTER TABLE "ArticleSearch" ALTER COLUMN "head" SET STORAGE MAIN;
-- Every row is written once, without the index, which is made of all of them at once.
DROP INDEX "ArticleSearch_words";
UPDATE "ArticleSearch" AS "search" SET
  "publishedOn" = "article"."publishedOn",
  "head" = "search"."head" || ''::tsvector,
  "words" = "search"."words" || search_filters("search"."articleId")
FROM "Article" AS "article" WHERE "article"."id" = "search"."articleId";
ALTER TABLE "ArticleSearch" ALTER COLUMN "publishedOn" SET NOT NULL;
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING gin ("words");
ANALYZE "ArticleSearch";
