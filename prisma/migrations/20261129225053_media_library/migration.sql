-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "uploaderId" UUID;

-- AlterTable
ALTER TABLE "MediaFile" ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "focusX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focusY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "takenDownAt" TIMESTAMPTZ(3);

-- Who brought in what is there already stands in the log.
UPDATE "Media" SET "uploaderId" = "Event"."userId"
  FROM "Event" WHERE "entityType" = 'media' AND "action" = 'media.added' AND "entityId" = "Media"."id";

-- CreateIndex
CREATE INDEX "Media_uploaderId_idx" ON "Media"("uploaderId");

-- CreateIndex
CREATE INDEX "Media_createdAt_id_idx" ON "Media"("createdAt" DESC, "id" DESC);
