-- CreateIndex
CREATE INDEX "Article_leadMediaId_idx" ON "Article"("leadMediaId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_leadMediaId_fkey" FOREIGN KEY ("leadMediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
