-- AlterTable
ALTER TABLE "MediaFile" ADD COLUMN     "lightenedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Rendition" DROP CONSTRAINT "Rendition_pkey",
ADD CONSTRAINT "Rendition_pkey" PRIMARY KEY ("fileId", "crop", "width", "mediaType");

CREATE INDEX "MediaFile_unlightened" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "lightenedAt" IS NULL AND "renderedAt" IS NOT NULL AND "width" IS NOT NULL;
