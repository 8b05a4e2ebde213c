-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "SiteSettings" (
    "editionId" UUID NOT NULL,
    "logoMediaId" UUID,
    "footerText" TEXT NOT NULL DEFAULT '',
    "footerLinks" JSONB NOT NULL DEFAULT '[]',
    "policies" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "SiteSettings_pkey" PRIMARY KEY ("editionId")
);

-- CreateIndex
CREATE INDEX "Event_userId_at_idx" ON "Event"("userId", "at");

-- CreateIndex
CREATE INDEX "Topic_mergedIntoId_idx" ON "Topic"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "SiteSettings" ADD CONSTRAINT "SiteSettings_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The site reads the settings of its editions.
DO $$
BEGIN
  GRANT SELECT ON "SiteSettings" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
