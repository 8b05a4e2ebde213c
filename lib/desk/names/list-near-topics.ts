import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { FoundTopic } from "#lib/desk/names/search-topics";
import { offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** How alike two names are before the desk asks whether they mean the same (pg_trgm, 0 to 1). */
const alike = 0.4;

/**
 * Topics that a new name may only be another spelling of: “River Wenn” for “Wenn river”, “Floods” for “Flood”.
 * By name or synonym, the likest first. They are a warning, and nothing is refused because of them.
 */
export async function listNearTopics(
  { db, actor }: Newsroom,
  search: Search,
): Promise<FoundTopic[]> {
  requirePermission(actor, "story.write");
  requireId(search.editionId, "There is no such edition.");
  const { editionId, text } = search;
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  return db.$queryRaw<FoundTopic[]>`
    SELECT "topicId" AS "id", "name" AS "label", "type"::text AS "note",
      CASE WHEN "called" = "name" THEN NULL ELSE "called" END AS "synonym"
    FROM "TopicLabel" JOIN "Topic" ON "Topic"."id" = "topicId"
      CROSS JOIN LATERAL (
        SELECT called, similarity(lower(called), ${wanted}) AS "likeness"
        FROM unnest(array_prepend("name", "synonyms")) AS called
        ORDER BY 2 DESC, called LIMIT 1
      ) AS "likest"
    WHERE "editionId" = ${editionId}::uuid
      AND ("likeness" >= ${alike} OR lower("called") = ${wanted})
    ORDER BY "likeness" DESC, "name" LIMIT ${offered}`;
}
