-- CreateTable
CREATE TABLE "StopWord" (
    "editionId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "isMarked" BOOLEAN NOT NULL DEFAULT false,
    "markedTo" UUID,

    CONSTRAINT "StopWord_pkey" PRIMARY KEY ("editionId","word")
);

-- AddForeignKey
ALTER TABLE "StopWord" ADD CONSTRAINT "StopWord_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- It is asked for as it stands.
ALTER TABLE "StopWord" ADD CONSTRAINT "StopWord_is_one_word" CHECK ("word" !~ '[''\\\s]');

-- An article that lacks a stop word of its edition says so among its words, whoever writes them.
CREATE FUNCTION search_lacks("editionId" uuid, "words" tsvector) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_to_tsvector(array_agg('≠' || "word")), '') FROM "StopWord"
  WHERE "StopWord"."editionId" = $1 AND NOT $2 @@ ('''' || "word" || '''')::tsquery
$$;
CREATE FUNCTION "mark_lacking"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."words" = ts_delete(NEW."words", ARRAY(SELECT '≠' || "word" FROM "StopWord" WHERE "editionId" = NEW."editionId"))
    || search_lacks(NEW."editionId", NEW."words");
  RETURN NEW;
END $$;
CREATE TRIGGER "ArticleSearch_is_marked" BEFORE INSERT OR UPDATE OF "words" ON "ArticleSearch" FOR EACH ROW
  EXECUTE FUNCTION "mark_lacking"();

-- Which the site may read.
DO $$
BEGIN
  GRANT SELECT ON "StopWord" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
