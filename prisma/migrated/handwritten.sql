-- Everything in the database that the Prisma schema cannot say. Listed here alone; a test compares the
-- catalogue of a migrated database with one made from schema.prisma and this file.

-- One default edition; codes are lower-case language tags.
CREATE UNIQUE INDEX "Edition_one_default" ON "Edition" ("isDefault") WHERE "isDefault";
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_code_can_stand_in_an_address"
  CHECK ("code" ~ '^[a-z]{2}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$');

-- The published half hangs on the drafts by foreign keys that no Prisma relation can follow.
ALTER TABLE "Article" ADD CONSTRAINT "Article_is_a_story" FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Article" ADD CONSTRAINT "Article_projects_a_revision"
  FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id");
ALTER TABLE "Page" ADD CONSTRAINT "Page_is_a_story" FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Page" ADD CONSTRAINT "Page_projects_a_revision"
  FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id");
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_is_a_story"
  FOREIGN KEY ("id") REFERENCES "Story" ("id");
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_lists_a_story"
  FOREIGN KEY ("articleId") REFERENCES "Story" ("id");
ALTER TABLE "SelectedPick" ADD CONSTRAINT "SelectedPick_picks_a_story"
  FOREIGN KEY ("articleId") REFERENCES "Story" ("id");
ALTER TABLE "Story" ADD CONSTRAINT "Story_in_an_edition"
  FOREIGN KEY ("editionId") REFERENCES "Edition" ("id");

-- The texts that an article has had stay while it is written anew; whoever withdraws it must take them too.
ALTER TABLE "ArticleVersion" ALTER CONSTRAINT "ArticleVersion_articleId_fkey"
  DEFERRABLE INITIALLY DEFERRED;

-- A rank stands once in a list; deferred, so that a list can be numbered anew in one statement.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_rank_stands_once"
  UNIQUE ("listId", "rank") DEFERRABLE INITIALLY DEFERRED;

-- A route leads to an entity of ours or to an outside address, never to both.
ALTER TABLE "Route" ADD CONSTRAINT "Route_has_one_target"
  CHECK (("targetType" = 'url') = ("targetUrl" IS NOT NULL) AND num_nonnulls("targetUrl", "targetId") = 1);

-- A sealed revision never changes; only the mark that it was published is set, once.
CREATE FUNCTION "refuse_revision_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS DISTINCT FROM OLD."publishedAt" AND OLD."publishedAt" IS NULL
    AND to_jsonb(NEW) - 'publishedAt' = to_jsonb(OLD) - 'publishedAt' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sealed revision cannot be changed.' USING ERRCODE = 'DL001';
END $$;
CREATE TRIGGER "Revision_is_immutable" BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_revision_change"();

-- Nor does a sealed front: only when it was published or called off is set, once, and until then what keeps it waiting.
CREATE FUNCTION "refuse_front_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{publishedAt,calledOffAt,triedAt,problem}'::text[]
      = to_jsonb(OLD) - '{publishedAt,calledOffAt,triedAt,problem}'::text[]
    AND num_nonnulls(OLD."publishedAt", OLD."calledOffAt") = 0 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sealed front cannot be changed.' USING ERRCODE = 'DL001';
END $$;
CREATE TRIGGER "FrontVersion_is_immutable" BEFORE UPDATE ON "FrontVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_front_change"();

-- Fronts that wait for their time.
CREATE INDEX "FrontVersion_waiting" ON "FrontVersion" ("publishAt")
  WHERE "publishAt" IS NOT NULL AND "publishedAt" IS NULL AND "calledOffAt" IS NULL;

-- Published revisions are kept for ever.
CREATE FUNCTION "refuse_published_revision_removal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A published revision cannot be removed.' USING ERRCODE = 'DL002';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "Revision_published_is_kept" BEFORE DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_published_revision_removal"();

-- The event log is append-only.
CREATE FUNCTION "refuse_event_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The event log cannot be changed.' USING ERRCODE = 'DL003';
END $$;
CREATE TRIGGER "Event_is_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_event_change"();

-- An embargoed story has no article before its time, whoever writes it.
CREATE FUNCTION "refuse_embargoed_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Story" WHERE "id" = NEW."id" AND "embargoUntil" > now()) THEN
    RAISE EXCEPTION 'This story is under embargo.' USING ERRCODE = 'DL004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_respects_embargo" BEFORE INSERT OR UPDATE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION "refuse_embargoed_article"();
CREATE TRIGGER "Page_respects_embargo" BEFORE INSERT OR UPDATE ON "Page"
  FOR EACH ROW EXECUTE FUNCTION "refuse_embargoed_article"();

-- Invalidations become visible in the order of their ids: writers take turns until they commit.
-- Without it a follower could pass an id whose transaction had not ended and miss it for ever.
CREATE FUNCTION "queue_invalidation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('dateline.invalidation'));
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_in_commit_order" BEFORE INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION "queue_invalidation"();
CREATE FUNCTION "announce_invalidation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('dateline_invalidation', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "Invalidation_is_announced" AFTER INSERT ON "Invalidation"
  FOR EACH STATEMENT EXECUTE FUNCTION "announce_invalidation"();

-- The desk finds stories by any part of their headline.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Story_headline_search" ON "Story" USING gin ("headline" gin_trgm_ops);

-- And addresses of the ledger by any part of them.
CREATE INDEX "Route_path_search" ON "Route" USING gin ("path" gin_trgm_ops);

-- What the filters of a search ask for of an article, as words that no text holds: its section, kind, topics and authors.
CREATE FUNCTION search_filters("id" uuid) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(array_agg('=' || "mark")) FROM (
    SELECT "sectionId"::text AS "mark" FROM "Article" WHERE "Article"."id" = $1
    UNION ALL SELECT "kind"::text FROM "Article" WHERE "Article"."id" = $1
    UNION ALL SELECT "topicId"::text FROM "ArticleTopic" WHERE "articleId" = $1
    UNION ALL SELECT "authorId"::text FROM "ArticleByline" WHERE "articleId" = $1) AS "its"
$$;

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

-- The pairs of words that follow one another in a text, as numbers of which some few stand for several: of the words of a
-- phrase the index knows with these which texts may hold them in a row, and hardly another has to be read. What it costs
-- is told, so that no search takes texts apart one by one.
CREATE FUNCTION search_pairs("words" tsvector) RETURNS int[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  SELECT coalesce(array_agg(hashtext("word" || ' ' || "next") & 65535), '{}') FROM (
    SELECT "lexeme" AS "word", lead("lexeme") OVER (ORDER BY "at") AS "next"
    FROM unnest($1), unnest("positions") AS "at") AS "pairs"
  WHERE "next" IS NOT NULL
$$;

-- The eras that an article falls into, each four times as long as the one before, from six days to four years: the index
-- intersects them with the words, so that a search of the newest articles reads nothing of the others.
CREATE FUNCTION search_eras("editionId" uuid, "at" timestamptz) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT $1::text || ' ' || "width"::text || ' ' || (floor(extract(epoch FROM $2))::bigint >> "width")::text
    FROM unnest('{19,21,23,25,27}'::int[]) AS "width")
$$;

-- Readers find articles by their words. These stand beside the row, so that thousands of rows are looked at for the
-- price of hundreds; the labels and what ranks an article stay in it. Eras stand first in the index: where nothing holds
-- the words, it is their end that ends the search.
CREATE INDEX "ArticleSearch_words_by_era" ON "ArticleSearch"
  USING gin (search_eras("editionId", "publishedAt"), "words", search_pairs("words"));
-- Nobody asks how common a pair is, which would take thousands of texts apart whenever the table is looked over.
ALTER INDEX "ArticleSearch_words_by_era" ALTER COLUMN 3 SET STATISTICS 0;
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 128);
-- Every search passes over what was changed and not cleared away yet: it is cleared when it is a fiftieth, not a fifth.
ALTER TABLE "ArticleSearch" SET (autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE "ArticleSearch" ALTER COLUMN "label" SET STORAGE MAIN;
ALTER TABLE "ArticleSearch" ALTER COLUMN "head" SET STORAGE MAIN;

-- Pictures that wait for their renditions, however many have them.
CREATE INDEX "MediaFile_unrendered" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "renderedAt" IS NULL AND "width" IS NOT NULL;
CREATE INDEX "MediaFile_uncut" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "cutAt" IS NULL AND "width" IS NOT NULL;
CREATE INDEX "MediaFile_unlightened" ON "MediaFile" ("renderTries", "createdAt" DESC)
  WHERE "lightenedAt" IS NULL AND "renderedAt" IS NOT NULL AND "width" IS NOT NULL;

-- Source feeds belong to an edition; what readers see of them hangs on them by a key that no Prisma relation can follow.
ALTER TABLE "SourceFeed" ADD CONSTRAINT "SourceFeed_in_an_edition"
  FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE;
ALTER TABLE "OutsideItem" ADD CONSTRAINT "OutsideItem_is_a_feed_item"
  FOREIGN KEY ("id") REFERENCES "FeedItem" ("id") ON DELETE CASCADE;
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_became_a_story"
  FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL;

-- The inbox: what waits, each thing once, the newest first; found by any part of its title, and by titles nearly equal.
CREATE INDEX "FeedItem_inbox" ON "FeedItem" ("editionId", "state", "publishedAt" DESC, "id" DESC)
  WHERE "sameAsId" IS NULL;
CREATE INDEX "FeedItem_title_search" ON "FeedItem" USING gin ("title" gin_trgm_ops);
CREATE INDEX "FeedItem_near_titles" ON "FeedItem" USING gin ("titleMarks");

-- Sitemaps count the articles of each month and list them in the order of their dates, without a look at the articles
-- themselves; of those that search engines may not list it counts only when one changed.
CREATE INDEX "Article_in_sitemaps" ON "Article" ("editionId", "publishedOn", "id") INCLUDE ("writtenAt")
  WHERE NOT "noindex" AND "canonicalUrl" IS NULL;
CREATE INDEX "Article_in_no_sitemap" ON "Article" ("editionId", "publishedOn") INCLUDE ("writtenAt")
  WHERE "noindex" OR "canonicalUrl" IS NOT NULL;
CREATE FUNCTION "note_written"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."writtenAt" = now();
  RETURN NEW;
END $$;
CREATE TRIGGER "Article_is_written" BEFORE UPDATE OF "path", "modifiedAt" ON "Article" FOR EACH ROW
  WHEN (OLD."path" IS DISTINCT FROM NEW."path" OR OLD."modifiedAt" IS DISTINCT FROM NEW."modifiedAt")
  EXECUTE FUNCTION "note_written"();

-- What is set for machines is one row.
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_is_one_row" CHECK ("id" = 1);

-- What the site may read: a role that can select from the published half and nothing else. Where this
-- database user may not make roles, the site reads with the ordinary one.
DO $$
BEGIN
  BEGIN
    CREATE ROLE "dateline_reader" NOLOGIN;
  EXCEPTION
    WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL;
  END;
  BEGIN
    EXECUTE format('GRANT "dateline_reader" TO %I', current_user);
    GRANT USAGE ON SCHEMA public TO "dateline_reader";
    GRANT SELECT ON "Edition", "Section", "SectionLabel", "Topic", "TopicLabel", "Author", "AuthorLabel",
      "Media", "MediaFile", "PublishedMedia", "Article", "ArticleTopic", "ArticleByline", "ArticleRelated",
      "ArticleAttachment", "ArticleCorrection", "Withdrawal", "Page", "Listing", "SelectedPick", "Route",
      "SiteSettings", "AddressPattern", "ArticleSearch", "StopWord", "ArticleVersion", "Rendition",
      "BreakingNews", "PublishedFront", "OutsideItem", "Discovery"
      TO "dateline_reader";
  EXCEPTION
    WHEN undefined_object OR insufficient_privilege THEN NULL;
  END;
END $$;
