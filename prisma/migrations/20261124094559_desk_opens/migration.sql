-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('invite', 'reset');

-- DropIndex
DROP INDEX "Story_editionId_updatedAt_idx";

-- DropIndex
DROP INDEX "Story_assigneeId_idx";

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "createdById" UUID,
ADD COLUMN     "headline" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" "StoryKind" NOT NULL DEFAULT 'news',
ADD COLUMN     "sectionId" UUID;

-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "data" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "problem" TEXT;

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserToken" (
    "hash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "UserToken_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accountHash" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "storyId" UUID NOT NULL,
    "revisionId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "UserToken_userId_idx" ON "UserToken"("userId");

-- CreateIndex
CREATE INDEX "SignInAttempt_accountHash_at_idx" ON "SignInAttempt"("accountHash", "at");

-- CreateIndex
CREATE INDEX "SignInAttempt_addressHash_at_idx" ON "SignInAttempt"("addressHash", "at");

-- CreateIndex
CREATE INDEX "SignInAttempt_at_idx" ON "SignInAttempt"("at");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_hash_key" ON "PreviewLink"("hash");

-- CreateIndex
CREATE INDEX "PreviewLink_storyId_idx" ON "PreviewLink"("storyId");

-- CreateIndex
CREATE INDEX "Story_editionId_updatedAt_id_idx" ON "Story"("editionId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Story_updatedAt_id_idx" ON "Story"("updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Story_assigneeId_updatedAt_idx" ON "Story"("assigneeId", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Story_createdById_updatedAt_idx" ON "Story"("createdById", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Story_draftState_updatedAt_idx" ON "Story"("draftState", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Story_liveState_updatedAt_idx" ON "Story"("liveState", "updatedAt" DESC);

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserToken" ADD CONSTRAINT "UserToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The desk finds stories by any part of their headline.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Story_headline_search" ON "Story" USING gin ("headline" gin_trgm_ops);

-- What the lists of the desk show of the stories that are here already.
UPDATE "Story" SET
  "headline" = coalesce("WorkingCopy"."content" ->> 'headline', ''),
  "kind" = coalesce("WorkingCopy"."content" ->> 'kind', 'news')::"StoryKind",
  "sectionId" = ("WorkingCopy"."content" ->> 'sectionId')::uuid
FROM "WorkingCopy" WHERE "WorkingCopy"."storyId" = "Story"."id";
