-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "versionsFrom" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "revisionId" UUID;

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctionId" UUID,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "document" JSONB NOT NULL,
    "datelinePlace" TEXT,
    "datelineDate" DATE,
    "leadMediaId" UUID,
    "leadAlt" TEXT,
    "leadCaption" TEXT,
    "bylines" JSONB NOT NULL,
    "pictures" JSONB NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("articleId","number")
);

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- The texts that an article has had stay while it is written anew; whoever withdraws it must take them too.
ALTER TABLE "ArticleVersion" ALTER CONSTRAINT "ArticleVersion_articleId_fkey"
  DEFERRABLE INITIALLY DEFERRED;

DO $$
BEGIN
  GRANT SELECT ON "ArticleVersion" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;

-- What was withdrawn once and came back is looked up from its return on.
UPDATE "Story" SET "versionsFrom" = "return"."at" FROM (
  SELECT "entityId", max("at") FILTER (WHERE "action" = 'story.published') AS "at" FROM "Event"
  WHERE "action" IN ('story.published', 'article.withdrawn') GROUP BY "entityId"
  HAVING bool_or("action" = 'article.withdrawn')
) AS "return"
WHERE "Story"."id" = "return"."entityId" AND "Story"."firstPublishedAt" < "return"."at";

-- Which text came with a note was in the log alone.
UPDATE "Correction" SET "revisionId" = ("Event"."data" ->> 'revisionId')::uuid FROM "Event"
WHERE "Event"."action" = 'article.updated' AND "Event"."entityId" = "Correction"."storyId"
  AND "Event"."data" ->> 'change' = "Correction"."kind"::text
  AND "Event"."at" BETWEEN "Correction"."publishedAt" - interval '1 minute'
    AND "Correction"."publishedAt" + interval '1 minute';

-- The published texts of live articles that have had more than one.
WITH "published" AS (
  SELECT "Revision"."id", "storyId", "Revision"."number" AS "sealed", "content", "mediaHashes",
    coalesce("Story"."versionsFrom", "Story"."firstPublishedAt") AS "firstAt",
    "Revision"."publishedAt", "Edition"."code",
    "content" - '{slug,sectionId,kind,topicIds,attachments,related,seo,notes}'::text[] AS "text"
  FROM "Revision"
  JOIN "Article" ON "Article"."id" = "storyId"
  JOIN "Edition" ON "Edition"."id" = "Article"."editionId"
  JOIN "Story" ON "Story"."id" = "storyId"
  WHERE "storyId" IN (
      SELECT "storyId" FROM "Revision" WHERE "publishedAt" IS NOT NULL
      GROUP BY "storyId" HAVING count(*) > 1)
    AND "Revision"."publishedAt" >= coalesce("Story"."versionsFrom", '-infinity')
), "after" AS (
  SELECT *, lag("text") OVER "inOrder" AS "before" FROM "published"
  WINDOW "inOrder" AS (PARTITION BY "storyId" ORDER BY "publishedAt", "sealed")
), "versions" AS (
  SELECT *, count(*) OVER (PARTITION BY "storyId") AS "count",
    row_number() OVER (PARTITION BY "storyId" ORDER BY "publishedAt", "sealed") AS "number"
  FROM "after" WHERE "before" IS DISTINCT FROM "text"
)
INSERT INTO "ArticleVersion" ("articleId", "number", "publishedAt", "correctionId", "headline", "standfirst",
  "document", "datelinePlace", "datelineDate", "leadMediaId", "leadAlt", "leadCaption", "bylines", "pictures",
  "language")
SELECT "storyId", "number", CASE WHEN "number" = 1 THEN "firstAt" ELSE "publishedAt" END,
  CASE WHEN "number" > 1 THEN (
    SELECT "Correction"."id" FROM "Correction" WHERE "revisionId" = "versions"."id" LIMIT 1) END,
  "content" ->> 'headline', "content" ->> 'standfirst', "content" -> 'document',
  "content" -> 'dateline' ->> 'place', ("content" -> 'dateline' ->> 'date')::date,
  ("content" -> 'lead' ->> 'mediaId')::uuid, "content" -> 'lead' ->> 'alt', "content" -> 'lead' ->> 'caption',
  "content" -> 'bylines', coalesce((
    SELECT jsonb_object_agg("Media"."id", "Media"."alt") FROM "Media"
    WHERE "Media"."kind" = 'image' AND "versions"."mediaHashes" ? "Media"."id"::text), '{}'),
  coalesce("content" ->> 'language', "code")
FROM "versions" WHERE "count" > 1;
