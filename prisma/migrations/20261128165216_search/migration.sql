-- CreateTable
CREATE TABLE "ArticleSearch" (
    "articleId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "label" TEXT NOT NULL,
    "head" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "ArticleSearch_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "ArticleSearch_editionId_publishedAt_articleId_idx" ON "ArticleSearch"("editionId", "publishedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Readers find articles by their words, and by words that look like one they misspelt.
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING gin ("words");
CREATE INDEX "ArticleSearch_label" ON "ArticleSearch" USING gin ("label" gin_trgm_ops);

DO $$
BEGIN
  GRANT SELECT ON "ArticleSearch" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
