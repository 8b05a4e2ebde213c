-- The pairs of words that follow one another in a text, as numbers of which some few stand for several: of the words of a
-- phrase the index knows with these which texts may hold them in a row, and hardly another has to be read. What it costs
-- is told, so that no search takes texts apart one by one.
CREATE FUNCTION search_pairs("words" tsvector) RETURNS int[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  SELECT coalesce(array_agg(hashtext("word" || ' ' || "next") & 65535), '{}') FROM (
    SELECT "lexeme" AS "word", lead("lexeme") OVER (ORDER BY "at") AS "next"
    FROM unnest($1), unnest("positions") AS "at") AS "pairs"
  WHERE "next" IS NOT NULL
$$;
DROP INDEX "ArticleSearch_words";
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING gin ("words", search_pairs("words"));
-- Nobody asks how common a pair is, which would take thousands of texts apart whenever the table is looked over.
ALTER INDEX "ArticleSearch_words" ALTER COLUMN 2 SET STATISTICS 0;
