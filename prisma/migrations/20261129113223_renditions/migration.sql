-- AlterTable
ALTER TABLE "MediaFile" ADD COLUMN     "renderTries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "renderedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Media_fileId_idx" ON "Media"("fileId");

-- Pictures that wait for their renditions, however many have them.
CREATE INDEX "MediaFile_unrendered" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "renderedAt" IS NULL AND "width" IS NOT NULL;
