import "server-only";
import type { Tx } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/**
 * After addresses were led elsewhere: older ones that name one of them, as it once opened, lead to the same from now on.
 * So no address is ever led to one that leads on itself, and readers follow one redirect and never go in a circle.
 */
export async function leadOn(tx: Tx, paths: string[]): Promise<void> {
  const moved = await tx.$queryRaw<{ path: string }[]>`
    UPDATE "Route" r SET "targetUrl" = n."targetUrl", "targetType" = n."targetType", "targetId" = n."targetId",
      "editionId" = n."editionId"
    FROM "Route" n WHERE n."path" = ANY (${paths}::text[]) AND r."targetUrl" = n."path" AND r."path" <> n."path"
    RETURNING r."path"`;
  if (moved.length > 0) {
    await invalidate(tx, { hard: moved.map(({ path }) => tagOf.path(path)), soft: [] });
  }
}
