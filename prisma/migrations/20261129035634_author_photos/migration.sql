-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "photoId" UUID;

-- AlterTable
ALTER TABLE "AuthorLabel" ADD COLUMN     "role" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Rendition" (
    "fileId" UUID NOT NULL,
    "crop" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,

    CONSTRAINT "Rendition_pkey" PRIMARY KEY ("fileId","crop","width")
);

-- CreateIndex
CREATE INDEX "Rendition_hash_idx" ON "Rendition"("hash");

-- CreateIndex
CREATE INDEX "Author_photoId_idx" ON "Author"("photoId");

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendition" ADD CONSTRAINT "Rendition_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Readers load renditions as they load the pictures that these are made of.
DO $$
BEGIN
  GRANT SELECT ON "Rendition" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
