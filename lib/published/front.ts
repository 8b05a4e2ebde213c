import "server-only";
import { type FrontKind, type FrontLayout, readFrontLayout } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";

/** How editors arranged the front of a list for its readers; one that nobody arranged fills itself. */
export async function findFrontLayout(kind: FrontKind, listId: string): Promise<FrontLayout> {
  const row = await publishedDb().publishedFront.findUnique({ where: { listId } });
  return readFrontLayout(kind, row?.layout);
}

/** That of an edition's home page: kept while nobody publishes another, as each new article makes the page anew. */
export function shareHomeLayout({ id }: EditionView): Promise<Kept<FrontLayout>> {
  return shareRead(`layout ${id}`, async () => ({
    value: await findFrontLayout("home", listIdOf("edition", id, id)),
    tags: [tagOf.arranged(id)],
  }));
}
