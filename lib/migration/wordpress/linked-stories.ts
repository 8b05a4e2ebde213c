import "server-only";
import type { ImportRun } from "#lib/migration/wordpress/import-run";
import { linkedPaths } from "#lib/migration/wordpress/item-links";
import { oldAddressesOf, oldPathOf } from "#lib/migration/wordpress/old-address";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";

/** An item with the id that its story is to have. */
export type Coming = { item: WxrItem; id: string };

/**
 * The stories that each item's text links to, by their old paths: those that are here, those that come with it, and
 * those that come just before it. Others that come later are not known yet. A link to itself is none.
 */
export async function findLinkedStories(
  run: ImportRun,
  coming: Coming[],
  before: Coming[],
): Promise<(of: Coming) => ReadonlyMap<string, string>> {
  const linked = new Map(coming.map(({ id, item }) => [id, linkedPaths(item, run.site)]));
  const paths = new Set([...linked.values()].flat());
  const storyIds = new Map([...before, ...coming].flatMap((one) => addressesOf(run, one)));
  if (paths.size > 0) {
    const routes = await run.newsroom.db.route.findMany({
      where: { path: { in: [...paths] }, targetType: { in: ["article", "page"] } },
      select: { path: true, targetId: true },
    });
    for (const { path, targetId } of routes) if (targetId !== null) storyIds.set(path, targetId);
  }
  return ({ id, item }) => {
    const own = item.link === "" ? null : oldPathOf(item.link, run.site);
    return new Map(
      (linked.get(id) ?? []).flatMap((path) => {
        const storyId = storyIds.get(path);
        return storyId === undefined || path === own ? [] : [[path, storyId]];
      }),
    );
  };
}

function addressesOf(run: ImportRun, { item, id }: Coming): [string, string][] {
  return oldAddressesOf(item, run.site).paths.map((path) => [path, id]);
}
