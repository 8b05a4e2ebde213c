-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('ltr', 'rtl');

-- CreateEnum
CREATE TYPE "Calendar" AS ENUM ('gregorian', 'jalali');

-- CreateEnum
CREATE TYPE "AuthorKind" AS ENUM ('person', 'organisation');

-- CreateEnum
CREATE TYPE "TopicType" AS ENUM ('subject', 'person', 'organisation', 'place');

-- CreateEnum
CREATE TYPE "StoryKind" AS ENUM ('news', 'analysis', 'opinion', 'statement', 'interview');

-- CreateEnum
CREATE TYPE "BylineKind" AS ENUM ('by', 'analysis', 'opinion', 'reporting', 'interview', 'photography', 'translation', 'statement');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reporter', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "StoryForm" AS ENUM ('article', 'page');

-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('draft', 'in_review', 'approved');

-- CreateEnum
CREATE TYPE "LiveState" AS ENUM ('never', 'live', 'withdrawn');

-- CreateEnum
CREATE TYPE "RevisionReason" AS ENUM ('submit', 'approve', 'schedule', 'publish', 'restore', 'handover', 'idle');

-- CreateEnum
CREATE TYPE "ScheduleAction" AS ENUM ('publish', 'update', 'withdraw');

-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('waiting', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('update', 'correction', 'clarification');

-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('image', 'document');

-- CreateEnum
CREATE TYPE "RouteTarget" AS ENUM ('home', 'section', 'topic', 'author', 'article', 'page', 'media', 'url');

-- CreateEnum
CREATE TYPE "RouteOrigin" AS ENUM ('canonical', 'imported', 'manual');

-- CreateEnum
CREATE TYPE "ReferenceStage" AS ENUM ('live', 'working');

-- CreateEnum
CREATE TYPE "ReferenceTarget" AS ENUM ('story', 'media', 'section', 'topic', 'author');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "role" "Role" NOT NULL,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivatedAt" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "form" "StoryForm" NOT NULL DEFAULT 'article',
    "editionId" UUID NOT NULL,
    "translationGroupId" UUID NOT NULL,
    "draftState" "DraftState" NOT NULL DEFAULT 'draft',
    "liveState" "LiveState" NOT NULL DEFAULT 'never',
    "approvedRevisionId" UUID,
    "liveRevisionId" UUID,
    "assigneeId" UUID,
    "embargoUntil" TIMESTAMPTZ(3),
    "firstPublishedAt" TIMESTAMPTZ(3),
    "publishedOn" DATE,
    "slug" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,
    "trashedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCopy" (
    "storyId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "lockVersion" INTEGER NOT NULL DEFAULT 1,
    "savedById" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("storyId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "mediaHashes" JSONB NOT NULL DEFAULT '{}',
    "reason" "RevisionReason" NOT NULL,
    "note" TEXT,
    "madeById" UUID,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "action" "ScheduleAction" NOT NULL,
    "revisionId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'waiting',
    "madeById" UUID,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "madeById" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "fromStoryId" UUID NOT NULL,
    "stage" "ReferenceStage" NOT NULL,
    "toType" "ReferenceTarget" NOT NULL,
    "toId" UUID NOT NULL,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("fromStoryId","stage","toType","toId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedItem" (
    "source" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "checksum" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedItem_pkey" PRIMARY KEY ("source","sourceId")
);

-- CreateTable
CREATE TABLE "Invalidation" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "soft" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invalidation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follower" (
    "id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "siteName" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "direction" "Direction" NOT NULL,
    "timeZone" TEXT NOT NULL,
    "calendar" "Calendar" NOT NULL DEFAULT 'gregorian',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SectionLabel" (
    "sectionId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SectionLabel_pkey" PRIMARY KEY ("sectionId","editionId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "type" "TopicType" NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicLabel" (
    "topicId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "synonyms" TEXT[],

    CONSTRAINT "TopicLabel_pkey" PRIMARY KEY ("topicId","editionId")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" UUID NOT NULL,
    "kind" "AuthorKind" NOT NULL,
    "userId" UUID,
    "sameAs" TEXT[],

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorLabel" (
    "authorId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "bio" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuthorLabel_pkey" PRIMARY KEY ("authorId","editionId")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" UUID NOT NULL,
    "kind" "MediaKind" NOT NULL,
    "fileId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "sourceUrl" TEXT,
    "takenOn" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaFile" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "colour" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedMedia" (
    "ownerId" UUID NOT NULL,
    "mediaId" UUID NOT NULL,

    CONSTRAINT "PublishedMedia_pkey" PRIMARY KEY ("ownerId","mediaId")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "translationGroupId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,
    "kind" "StoryKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "document" JSONB NOT NULL,
    "datelinePlace" TEXT,
    "datelineDate" DATE,
    "leadMediaId" UUID,
    "leadAlt" TEXT,
    "leadCaption" TEXT,
    "language" TEXT NOT NULL,
    "direction" "Direction" NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "seoTitle" TEXT,
    "seoDescription" TEXT,
    "canonicalUrl" TEXT,
    "noindex" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3),
    "modifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedOn" DATE NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "ArticleByline" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "kind" "BylineKind" NOT NULL,

    CONSTRAINT "ArticleByline_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleRelated" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "relatedId" UUID NOT NULL,

    CONSTRAINT "ArticleRelated_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleAttachment" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mediaId" UUID NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "ArticleAttachment_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleCorrection" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "notice" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "translationGroupId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT,
    "document" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "direction" "Direction" NOT NULL,
    "seoTitle" TEXT,
    "seoDescription" TEXT,
    "noindex" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "modifiedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Listing" (
    "listId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "articleId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("listId","articleId")
);

-- CreateTable
CREATE TABLE "SelectedPick" (
    "editionId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "SelectedPick_pkey" PRIMARY KEY ("editionId","articleId")
);

-- CreateTable
CREATE TABLE "Route" (
    "path" TEXT NOT NULL,
    "editionId" UUID,
    "targetType" "RouteTarget" NOT NULL,
    "targetId" UUID,
    "targetUrl" TEXT,
    "origin" "RouteOrigin" NOT NULL DEFAULT 'canonical',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Route_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Story_editionId_updatedAt_idx" ON "Story"("editionId", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Story_assigneeId_idx" ON "Story"("assigneeId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_translationGroupId_editionId_key" ON "Story"("translationGroupId", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_storyId_number_key" ON "Revision"("storyId", "number");

-- CreateIndex
CREATE INDEX "Schedule_state_at_idx" ON "Schedule"("state", "at");

-- CreateIndex
CREATE INDEX "Schedule_storyId_idx" ON "Schedule"("storyId");

-- CreateIndex
CREATE INDEX "Correction_storyId_publishedAt_idx" ON "Correction"("storyId", "publishedAt");

-- CreateIndex
CREATE INDEX "Reference_toType_toId_idx" ON "Reference"("toType", "toId");

-- CreateIndex
CREATE INDEX "Event_entityType_entityId_at_idx" ON "Event"("entityType", "entityId", "at");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "ImportedItem_entityType_entityId_idx" ON "ImportedItem"("entityType", "entityId");

-- CreateIndex
CREATE INDEX "Invalidation_createdAt_idx" ON "Invalidation"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_code_key" ON "Edition"("code");

-- CreateIndex
CREATE UNIQUE INDEX "SectionLabel_editionId_slug_key" ON "SectionLabel"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "TopicLabel_editionId_slug_key" ON "TopicLabel"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Author_userId_key" ON "Author"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorLabel_editionId_slug_key" ON "AuthorLabel"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFile_hash_key" ON "MediaFile"("hash");

-- CreateIndex
CREATE INDEX "PublishedMedia_mediaId_idx" ON "PublishedMedia"("mediaId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_path_key" ON "Article"("path");

-- CreateIndex
CREATE INDEX "Article_editionId_publishedAt_id_idx" ON "Article"("editionId", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Article_editionId_publishedOn_idx" ON "Article"("editionId", "publishedOn");

-- CreateIndex
CREATE INDEX "Article_editionId_modifiedAt_idx" ON "Article"("editionId", "modifiedAt");

-- CreateIndex
CREATE INDEX "Article_translationGroupId_idx" ON "Article"("translationGroupId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_sectionId_editionId_slug_key" ON "Article"("sectionId", "editionId", "slug");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_idx" ON "ArticleTopic"("topicId");

-- CreateIndex
CREATE INDEX "ArticleByline_authorId_idx" ON "ArticleByline"("authorId");

-- CreateIndex
CREATE INDEX "ArticleRelated_relatedId_idx" ON "ArticleRelated"("relatedId");

-- CreateIndex
CREATE INDEX "ArticleCorrection_articleId_publishedAt_idx" ON "ArticleCorrection"("articleId", "publishedAt");

-- CreateIndex
CREATE INDEX "ArticleCorrection_publishedAt_idx" ON "ArticleCorrection"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Page_path_key" ON "Page"("path");

-- CreateIndex
CREATE UNIQUE INDEX "Page_editionId_slug_key" ON "Page"("editionId", "slug");

-- CreateIndex
CREATE INDEX "Listing_listId_rank_idx" ON "Listing"("listId", "rank" DESC);

-- CreateIndex
CREATE INDEX "Listing_articleId_idx" ON "Listing"("articleId");

-- CreateIndex
CREATE INDEX "SelectedPick_editionId_position_idx" ON "SelectedPick"("editionId", "position");

-- CreateIndex
CREATE INDEX "Route_targetType_targetId_idx" ON "Route"("targetType", "targetId");

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_fromStoryId_fkey" FOREIGN KEY ("fromStoryId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionLabel" ADD CONSTRAINT "SectionLabel_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionLabel" ADD CONSTRAINT "SectionLabel_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicLabel" ADD CONSTRAINT "TopicLabel_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicLabel" ADD CONSTRAINT "TopicLabel_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorLabel" ADD CONSTRAINT "AuthorLabel_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorLabel" ADD CONSTRAINT "AuthorLabel_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Media" ADD CONSTRAINT "Media_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedMedia" ADD CONSTRAINT "PublishedMedia_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleByline" ADD CONSTRAINT "ArticleByline_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleByline" ADD CONSTRAINT "ArticleByline_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRelated" ADD CONSTRAINT "ArticleRelated_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAttachment" ADD CONSTRAINT "ArticleAttachment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Everything in the database that the Prisma schema cannot say. Listed here alone; a test compares the
-- catalogue of a migrated database with one made from schema.prisma and this file.

-- One default edition; codes are lower-case language tags.
CREATE UNIQUE INDEX "Edition_one_default" ON "Edition" ("isDefault") WHERE "isDefault";
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_code_can_stand_in_an_address"
  CHECK ("code" ~ '^[a-z]{2}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$');

-- The published half hangs on the drafts by foreign keys that no Prisma relation can follow.
ALTER TABLE "Article" ADD CONSTRAINT "Article_is_a_story" FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Article" ADD CONSTRAINT "Article_projects_a_revision"
  FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id");
ALTER TABLE "Page" ADD CONSTRAINT "Page_is_a_story" FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Page" ADD CONSTRAINT "Page_projects_a_revision"
  FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id");
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_is_a_story"
  FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_lists_a_story"
  FOREIGN KEY ("articleId") REFERENCES "Story" ("id");
ALTER TABLE "SelectedPick" ADD CONSTRAINT "SelectedPick_picks_a_story"
  FOREIGN KEY ("articleId") REFERENCES "Story" ("id");
ALTER TABLE "Story" ADD CONSTRAINT "Story_in_an_edition"
  FOREIGN KEY ("editionId") REFERENCES "Edition" ("id");

-- A rank stands once in a list; deferred, so that a list can be numbered anew in one statement.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_rank_stands_once"
  UNIQUE ("listId", "rank") DEFERRABLE INITIALLY DEFERRED;

-- A route leads to an entity of ours or to an outside address, never to both.
ALTER TABLE "Route" ADD CONSTRAINT "Route_has_one_target"
  CHECK (("targetType" = 'url') = ("targetUrl" IS NOT NULL) AND num_nonnulls("targetUrl", "targetId") = 1);

-- A sealed revision never changes; only the mark that it was published is set, once.
CREATE FUNCTION "refuse_revision_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS DISTINCT FROM OLD."publishedAt" AND OLD."publishedAt" IS NULL
    AND to_jsonb(NEW) - 'publishedAt' = to_jsonb(OLD) - 'publishedAt' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sealed revision cannot be changed.' USING ERRCODE = 'DL001';
END $$;
CREATE TRIGGER "Revision_is_immutable" BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_revision_change"();

-- Published revisions are kept for ever.
CREATE FUNCTION "refuse_published_revision_removal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A published revision cannot be removed.' USING ERRCODE = 'DL002';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "Revision_published_is_kept" BEFORE DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_published_revision_removal"();

-- The event log is append-only.
CREATE FUNCTION "refuse_event_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The event log cannot be changed.' USING ERRCODE = 'DL003';
END $$;
CREATE TRIGGER "Event_is_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_event_change"();

-- An embargoed story has no article before its time, whoever writes it.
CREATE FUNCTION "refuse_embargoed_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Story" WHERE "id" = NEW."id" AND "embargoUntil" > now()) THEN
    RAISE EXCEPTION 'This story is under embargo.' USING ERRCODE = 'DL004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_respects_embargo" BEFORE INSERT OR UPDATE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION "refuse_embargoed_article"();
CREATE TRIGGER "Page_respects_embargo" BEFORE INSERT OR UPDATE ON "Page"
  FOR EACH ROW EXECUTE FUNCTION "refuse_embargoed_article"();

-- Invalidations become visible in the order of their ids: writers take turns until they commit.
-- Without it a follower could pass an id whose transaction had not ended and miss it for ever.
CREATE FUNCTION "queue_invalidation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('dateline.invalidation'));
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_in_commit_order" BEFORE INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION "queue_invalidation"();
CREATE FUNCTION "announce_invalidation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('dateline_invalidation', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_is_announced" AFTER INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION "announce_invalidation"();

-- What the site may read: a role that can select from the published half and nothing else. Where this
-- database user may not make roles, the site reads with the ordinary one.
DO $$
BEGIN
  BEGIN
    CREATE ROLE "dateline_reader" NOLOGIN;
  EXCEPTION
    WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL;
  END;
  BEGIN
    EXECUTE format('GRANT "dateline_reader" TO %I', current_user);
    GRANT USAGE ON SCHEMA public TO "dateline_reader";
    GRANT SELECT ON "Edition", "Section", "SectionLabel", "Topic", "TopicLabel", "Author", "AuthorLabel",
      "Media", "MediaFile", "PublishedMedia", "Article", "ArticleTopic", "ArticleByline", "ArticleRelated",
      "ArticleAttachment", "ArticleCorrection", "Withdrawal", "Page", "Listing", "SelectedPick", "Route"
      TO "dateline_reader";
  EXCEPTION
    WHEN undefined_object OR insufficient_privilege THEN NULL;
  END;
END $$;
