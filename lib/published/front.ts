import "server-only";
import { type FrontKind, type FrontLayout, readFrontLayout } from "#lib/content/front-layout";
import { publishedDb } from "#lib/platform/db";

/** How editors arranged the front of a list for its readers; one that nobody arranged fills itself. */
export async function findFrontLayout(kind: FrontKind, listId: string): Promise<FrontLayout> {
  const row = await publishedDb().publishedFront.findUnique({ where: { listId } });
  return readFrontLayout(kind, row?.layout);
}
