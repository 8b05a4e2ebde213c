-- CreateTable
CREATE TABLE "BreakingNews" (
    "editionId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "articleId" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BreakingNews_pkey" PRIMARY KEY ("editionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "BreakingNews_id_key" ON "BreakingNews"("id");

-- AddForeignKey
ALTER TABLE "BreakingNews" ADD CONSTRAINT "BreakingNews_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the site may read.
DO $$
BEGIN
  GRANT SELECT ON "BreakingNews" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
