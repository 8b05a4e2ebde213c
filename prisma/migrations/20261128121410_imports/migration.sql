-- CreateEnum
CREATE TYPE "ImportStage" AS ENUM ('uploading', 'reading', 'ready', 'importing', 'done');

-- CreateEnum
CREATE TYPE "ImportFileKind" AS ENUM ('export', 'uploads');

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "stage" "ImportStage" NOT NULL DEFAULT 'uploading',
    "stoppedAt" TIMESTAMPTZ(3),
    "system" TEXT,
    "editionId" UUID NOT NULL,
    "sectionName" TEXT,
    "address" TEXT,
    "isFetching" BOOLEAN NOT NULL DEFAULT false,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB,
    "readBytes" BIGINT NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "openedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "importId" UUID NOT NULL,
    "kind" "ImportFileKind" NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "received" BIGINT NOT NULL DEFAULT 0,
    "pieces" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("importId","kind")
);

-- CreateTable
CREATE TABLE "ImportProof" (
    "importId" UUID NOT NULL,
    "sourceId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "isWhole" BOOLEAN NOT NULL,
    "proof" JSONB NOT NULL,

    CONSTRAINT "ImportProof_pkey" PRIMARY KEY ("importId","sourceId")
);

-- CreateIndex
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "ImportProof_importId_number_idx" ON "ImportProof"("importId", "number");

-- CreateIndex
CREATE INDEX "ImportProof_importId_isWhole_number_idx" ON "ImportProof"("importId", "isWhole", "number");

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportProof" ADD CONSTRAINT "ImportProof_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
