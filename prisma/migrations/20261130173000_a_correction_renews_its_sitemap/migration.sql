-- A correction without a new text changes what the sitemap of its month says of the article, so that the index of sitemaps
-- names another time for it.
DROP TRIGGER "Article_has_a_new_address" ON "Article";
DROP FUNCTION "note_new_address"();
CREATE FUNCTION "note_written"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."writtenAt" = now();
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_is_written" BEFORE UPDATE OF "path", "modifiedAt" ON "Article" FOR EACH ROW
  WHEN (OLD."path" IS DISTINCT FROM NEW."path" OR OLD."modifiedAt" IS DISTINCT FROM NEW."modifiedAt")
  EXECUTE FUNCTION "note_written"();
