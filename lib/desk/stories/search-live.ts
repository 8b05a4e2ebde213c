import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { escapeLike, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

export type LiveFound = { id: string; headline: string; section: string; publishedAt: Date };

export type LiveSearch = Search & {
  /** Only what is in this section. */
  sectionId?: string | undefined;
};

/**
 * What readers of an edition can open, by any part of the headline that they read, the newest first; without words the
 * newest of all.
 */
export async function searchLive(
  { db, actor }: Newsroom,
  { editionId, sectionId, text }: LiveSearch,
): Promise<LiveFound[]> {
  requirePermission(actor, "front.curate");
  requireId(editionId, "There is no such edition.");
  return db.$queryRaw<LiveFound[]>`
    SELECT "Article"."id", "Article"."headline", "Article"."publishedAt",
      coalesce("SectionLabel"."name", '') AS "section"
    FROM "Article"
    LEFT JOIN "SectionLabel" ON "SectionLabel"."sectionId" = "Article"."sectionId"
      AND "SectionLabel"."editionId" = "Article"."editionId"
    WHERE "Article"."editionId" = ${editionId}::uuid
      AND (${sectionId ?? null}::uuid IS NULL OR "Article"."sectionId" = ${sectionId ?? null}::uuid)
      AND "Article"."headline" ILIKE ${`%${escapeLike(text)}%`}
    ORDER BY "Article"."publishedAt" DESC, "Article"."id" DESC
    LIMIT ${offered}`;
}
