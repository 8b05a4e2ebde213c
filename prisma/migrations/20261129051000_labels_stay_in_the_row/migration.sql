-- Labels stay in the row: the migration before wrote the rows anew by giving the labels their type again, which put them
-- back beside it.
ALTER TABLE "ArticleSearch" ALTER COLUMN "label" SET STORAGE MAIN;
-- Writes the rows that are there anew.
ALTER TABLE "ArticleSearch" ALTER COLUMN "publishedAt" TYPE TIMESTAMPTZ(3) USING "publishedAt" + interval '0';
ANALYZE "ArticleSearch";
