-- AlterTable
ALTER TABLE "MediaFile" ADD COLUMN     "cutAt" TIMESTAMPTZ(3);

-- Pictures that wait to be cut, however many have been.
CREATE INDEX "MediaFile_uncut" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "cutAt" IS NULL AND "width" IS NOT NULL;
