import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { escapeLike, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** `synonym` is the other name by which it was found; null where its own name was. */
export type FoundTopic = Found & { synonym: string | null };

/** Topics of an edition by name or synonym; those that begin with what was typed come first. */
export async function searchTopics({ db, actor }: Newsroom, search: Search): Promise<FoundTopic[]> {
  requirePermission(actor, "story.write");
  requireId(search.editionId, "There is no such edition.");
  const { editionId, text } = search;
  const part = `%${escapeLike(text)}%`;
  const start = `${escapeLike(text)}%`;
  return db.$queryRaw<FoundTopic[]>`
    SELECT "topicId" AS "id", "name" AS "label", "type"::text AS "note",
      CASE WHEN "name" ILIKE ${part} THEN NULL ELSE "synonym" END AS "synonym"
    FROM "TopicLabel" JOIN "Topic" ON "Topic"."id" = "topicId"
      LEFT JOIN LATERAL (
        SELECT synonym FROM unnest("synonyms") AS synonym
        WHERE synonym ILIKE ${part} ORDER BY length(synonym), synonym LIMIT 1
      ) AS "match" ON true
    WHERE "editionId" = ${editionId}::uuid AND ("name" ILIKE ${part} OR "synonym" IS NOT NULL)
    ORDER BY NOT ("name" ILIKE ${start}), length("name"), "name" LIMIT ${offered}`;
}
