import "server-only";
import type { Tx } from "#lib/platform/db";
import type { Expiry } from "#lib/platform/expiry";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";

/**
 * What shows topics or authors by their names: their own pages at every address they have or had, their lists
 * and feeds, and the articles that name them, at once. Cards of authors stand on many pages, which follow behind.
 */
export async function tagsOfLabelled(
  tx: Pick<Tx, "route" | "edition">,
  type: "topic" | "author",
  ids: string[],
): Promise<Expiry> {
  const [routes, editions] = await Promise.all([
    tx.route.findMany({
      where: { targetType: type, targetId: { in: ids } },
      select: { path: true },
    }),
    tx.edition.findMany({ select: { id: true } }),
  ]);
  const lists = ids.flatMap((id) => editions.map((edition) => listIdOf(type, id, edition.id)));
  return {
    hard: [
      ...ids.map(tagOf[type]),
      ...routes.map(({ path }) => tagOf.path(path)),
      ...lists.flatMap((listId) => [tagOf.list(listId), tagOf.listOrder(listId)]),
      ...editions.map(({ id }) => tagOf.sitemap(id)),
    ],
    soft: type === "author" ? [tagOf.site()] : [],
  };
}
