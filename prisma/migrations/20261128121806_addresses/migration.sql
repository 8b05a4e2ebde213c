-- AlterTable
ALTER TABLE "Route" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "Route_id_key" ON "Route"("id");

-- CreateIndex
CREATE INDEX "Route_createdAt_id_idx" ON "Route"("createdAt" DESC, "id" DESC);

-- The desk finds addresses of the ledger by any part of them.
CREATE INDEX "Route_path_search" ON "Route" USING gin ("path" gin_trgm_ops);
