-- The eras that an article falls into, each four times as long as the one before, from six days to four years: the index
-- intersects them with the words, so that a search of the newest articles reads nothing of the others. Of an archive that
-- is very large both can be made before, without holding up what is published (CREATE INDEX CONCURRENTLY).
CREATE OR REPLACE FUNCTION search_eras("editionId" uuid, "at" timestamptz) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT $1::text || ' ' || "width"::text || ' ' || (floor(extract(epoch FROM $2))::bigint >> "width")::text
    FROM unnest('{19,21,23,25,27}'::int[]) AS "width")
$$;
SELECT set_config('maintenance_work_mem', '256MB', true);
DROP INDEX "ArticleSearch_words";
CREATE INDEX IF NOT EXISTS "ArticleSearch_words_by_era" ON "ArticleSearch"
  USING gin (search_eras("editionId", "publishedAt"), "words", search_pairs("words"));
ALTER INDEX "ArticleSearch_words_by_era" ALTER COLUMN 3 SET STATISTICS 0;
