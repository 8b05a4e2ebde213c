-- CreateEnum
CREATE TYPE "PollOutcome" AS ENUM ('fetched', 'unchanged', 'failed', 'gone');

-- CreateEnum
CREATE TYPE "FeedItemState" AS ENUM ('waiting', 'taken', 'ignored');

-- CreateTable
CREATE TABLE "SourceFeed" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "siteUrl" TEXT,
    "isTrusted" BOOLEAN NOT NULL DEFAULT false,
    "pausedAt" TIMESTAMPTZ(3),
    "goneAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "etag" TEXT,
    "lastModified" TEXT,
    "nextPollAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastPolledAt" TIMESTAMPTZ(3),
    "lastGoodAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "SourceFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedPoll" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "PollOutcome" NOT NULL,
    "problem" TEXT,
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "newCount" INTEGER NOT NULL DEFAULT 0,
    "milliseconds" INTEGER NOT NULL,

    CONSTRAINT "FeedPoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "href" TEXT,
    "hrefKey" TEXT,
    "title" TEXT NOT NULL,
    "titleMarks" INTEGER[],
    "body" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "author" TEXT,
    "language" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "isListed" BOOLEAN NOT NULL DEFAULT true,
    "state" "FeedItemState" NOT NULL DEFAULT 'waiting',
    "storyId" UUID,
    "sameAsId" UUID,

    CONSTRAINT "FeedItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutsideItem" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "sourceName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "language" TEXT,
    "tellsId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OutsideItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceFeed_nextPollAt_idx" ON "SourceFeed"("nextPollAt");

-- CreateIndex
CREATE UNIQUE INDEX "SourceFeed_editionId_url_key" ON "SourceFeed"("editionId", "url");

-- CreateIndex
CREATE INDEX "FeedPoll_sourceId_at_idx" ON "FeedPoll"("sourceId", "at" DESC);

-- CreateIndex
CREATE INDEX "FeedItem_editionId_hrefKey_idx" ON "FeedItem"("editionId", "hrefKey");

-- CreateIndex
CREATE INDEX "FeedItem_sameAsId_idx" ON "FeedItem"("sameAsId");

-- CreateIndex
CREATE INDEX "FeedItem_storyId_idx" ON "FeedItem"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedItem_sourceId_key_key" ON "FeedItem"("sourceId", "key");

-- CreateIndex
CREATE INDEX "OutsideItem_editionId_publishedAt_id_idx" ON "OutsideItem"("editionId", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "OutsideItem_sourceId_idx" ON "OutsideItem"("sourceId");

-- CreateIndex
CREATE INDEX "OutsideItem_until_idx" ON "OutsideItem"("until");

-- AddForeignKey
ALTER TABLE "FeedPoll" ADD CONSTRAINT "FeedPoll_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceFeed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "SourceFeed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "FeedItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Source feeds belong to an edition; what readers see of them hangs on them by a key that no Prisma relation can follow.
ALTER TABLE "SourceFeed" ADD CONSTRAINT "SourceFeed_in_an_edition"
  FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE;
ALTER TABLE "OutsideItem" ADD CONSTRAINT "OutsideItem_is_a_feed_item"
  FOREIGN KEY ("id") REFERENCES "FeedItem" ("id") ON DELETE CASCADE;
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_became_a_story"
  FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL;

-- The inbox: what waits, each thing once, the newest first; found by any part of its title, and by titles nearly equal.
CREATE INDEX "FeedItem_inbox" ON "FeedItem" ("editionId", "state", "publishedAt" DESC, "id" DESC)
  WHERE "sameAsId" IS NULL;
CREATE INDEX "FeedItem_title_search" ON "FeedItem" USING gin ("title" gin_trgm_ops);
CREATE INDEX "FeedItem_near_titles" ON "FeedItem" USING gin ("titleMarks");

DO $$
BEGIN
  GRANT SELECT ON "OutsideItem" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
