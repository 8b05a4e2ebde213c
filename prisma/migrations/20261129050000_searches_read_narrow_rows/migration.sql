-- Words stand beside the row, so that thousands of rows are looked at for the price of hundreds; the labels stay in it.
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 128);
ALTER TABLE "ArticleSearch" ALTER COLUMN "label" SET STORAGE MAIN;
-- What is misspelt is looked for among the words themselves and the newest labels.
DROP INDEX "ArticleSearch_label";
-- Writes the rows that are there anew.
ALTER TABLE "ArticleSearch" ALTER COLUMN "label" TYPE text USING "label" || '';
