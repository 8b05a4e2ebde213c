-- CreateTable
CREATE TABLE "MediaPosition" (
    "mediaId" UUID NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "plainFileId" UUID,

    CONSTRAINT "MediaPosition_pkey" PRIMARY KEY ("mediaId")
);

-- CreateIndex
CREATE INDEX "MediaPosition_plainFileId_idx" ON "MediaPosition"("plainFileId");

-- AddForeignKey
ALTER TABLE "MediaPosition" ADD CONSTRAINT "MediaPosition_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaPosition" ADD CONSTRAINT "MediaPosition_plainFileId_fkey" FOREIGN KEY ("plainFileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
