import "server-only";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";

/**
 * Gives the live articles of a section the addresses that its slug asks for; those of before stay in the ledger
 * and lead there. A section may hold a whole archive, so it is done in a few statements.
 *
 * @returns an address that leads to something else already, or null when all of them are free and taken
 */
export async function moveSectionArticles(
  tx: Tx,
  of: { sectionId: string; edition: EditionView; slug: string },
): Promise<string | null> {
  const { sectionId, edition } = of;
  const front = `${pathOf.section(edition, of.slug)}/`;
  const [taken] = await tx.$queryRaw<{ path: string }[]>`
    SELECT "Route"."path" FROM "Article" JOIN "Route" ON "Route"."path" = ${front} || "slug"
    WHERE "sectionId" = ${sectionId}::uuid AND "Article"."editionId" = ${edition.id}::uuid
      AND "targetId" IS DISTINCT FROM "Article"."id" LIMIT 1`;
  if (taken !== undefined) return taken.path;
  await tx.$executeRaw`
    INSERT INTO "Route" ("path", "editionId", "targetType", "targetId")
    SELECT ${front} || "slug", "editionId", 'article', "id" FROM "Article"
    WHERE "sectionId" = ${sectionId}::uuid AND "editionId" = ${edition.id}::uuid
    ON CONFLICT ("path") DO NOTHING`;
  await tx.$executeRaw`
    UPDATE "Article" SET "path" = ${front} || "slug"
    WHERE "sectionId" = ${sectionId}::uuid AND "editionId" = ${edition.id}::uuid
      AND "path" <> ${front} || "slug"`;
  return null;
}
