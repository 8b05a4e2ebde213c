import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { escapeLike, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Topics of an edition by name or synonym. */
export async function searchTopics({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  const { editionId, text } = search;
  const pattern = `%${escapeLike(text)}%`;
  const labels = await db.$queryRaw<{ id: string; label: string; note: string }[]>`
    SELECT "topicId" AS "id", "name" AS "label", "type"::text AS "note"
    FROM "TopicLabel" JOIN "Topic" ON "Topic"."id" = "topicId"
    WHERE "editionId" = ${editionId}::uuid
      AND ("name" ILIKE ${pattern}
        OR EXISTS (SELECT 1 FROM unnest("synonyms") AS synonym WHERE synonym ILIKE ${pattern}))
    ORDER BY length("name"), "name" LIMIT ${offered}`;
  return labels;
}
