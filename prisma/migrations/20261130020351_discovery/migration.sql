-- CreateEnum
CREATE TYPE "PingChannel" AS ENUM ('indexNow', 'webSub');

-- AlterTable
ALTER TABLE "SiteSettings" ADD COLUMN     "feedSummary" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Withdrawal" ADD COLUMN     "publishedOn" DATE;

-- CreateTable
CREATE TABLE "Discovery" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "allowTraining" BOOLEAN NOT NULL DEFAULT true,
    "allowAssistants" BOOLEAN NOT NULL DEFAULT true,
    "indexNowKey" TEXT,
    "hubUrl" TEXT,

    CONSTRAINT "Discovery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ping" (
    "channel" "PingChannel" NOT NULL,
    "subject" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ping_pkey" PRIMARY KEY ("channel","subject")
);

-- CreateTable
CREATE TABLE "PingHealth" (
    "channel" "PingChannel" NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "lastTryAt" TIMESTAMPTZ(3),
    "lastGoodAt" TIMESTAMPTZ(3),
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PingHealth_pkey" PRIMARY KEY ("channel")
);

-- CreateIndex
CREATE INDEX "Ping_channel_changedAt_idx" ON "Ping"("channel", "changedAt");

-- CreateIndex
CREATE INDEX "Withdrawal_editionId_publishedOn_idx" ON "Withdrawal"("editionId", "publishedOn");

-- Sitemaps count the articles of each month and list them in the order of their dates, without a look at the articles
-- themselves; of those that search engines may not list it counts only when one changed.
CREATE INDEX "Article_in_sitemaps" ON "Article" ("editionId", "publishedOn", "id") INCLUDE ("writtenAt")
  WHERE NOT "noindex" AND "canonicalUrl" IS NULL;
CREATE INDEX "Article_in_no_sitemap" ON "Article" ("editionId", "publishedOn") INCLUDE ("writtenAt")
  WHERE "noindex" OR "canonicalUrl" IS NOT NULL;
CREATE FUNCTION "note_new_address"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."writtenAt" = now();
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_has_a_new_address" BEFORE UPDATE OF "path" ON "Article"
  FOR EACH ROW WHEN (OLD."path" IS DISTINCT FROM NEW."path") EXECUTE FUNCTION "note_new_address"();

-- What is set for machines is one row.
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_is_one_row" CHECK ("id" = 1);

-- Which the site may read.
DO $$
BEGIN
  GRANT SELECT ON "Discovery" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
