-- CreateIndex
CREATE INDEX "Article_editionId_sectionId_publishedAt_id_idx" ON "Article"("editionId", "sectionId", "publishedAt" DESC, "id" DESC);
