import "server-only";
import { linkedPaths } from "#lib/migration/addresses/item-links";
import { oldAddressesOf, oldPathOf } from "#lib/migration/addresses/old-address";
import type { SourceSite } from "#lib/migration/addresses/source-site";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { makeBreath } from "#lib/platform/breathe";

/** An item with the id that its story is to have. */
export type Coming = { item: ArchiveItem; id: string };

/** Where the links of an item's text lead, by the old paths that they name. */
export type Links = {
  storyIds: ReadonlyMap<string, string>;
  /** Pages of the old site that lead nowhere so far. */
  missing: string[];
};

/**
 * Where each item's links lead: to stories that are here, that come with it or just before it, or that wait for others
 * and come last. A link to itself is none.
 */
export async function findLinks(
  run: ImportRun,
  coming: Coming[],
  before: Coming[],
): Promise<(of: Coming) => Links> {
  const linked = new Map<string, string[]>();
  const breathe = makeBreath();
  for (const one of coming) {
    linked.set(one.id, pagesLinkedFrom(run, one));
    await breathe();
  }
  const paths = [...new Set([...linked.values()].flat())];
  const targets = new Map<string, string | null>(
    [...before, ...coming].flatMap((one) => addressesOf(run, one)),
  );
  for (const path of paths) {
    const id = run.reserved.get(path);
    if (id !== undefined) targets.set(path, id);
  }
  for (const path of paths) if (run.filePages.has(path)) targets.set(path, null);
  const holders = await findHolders(run.newsroom.db, run.foreseen, paths);
  for (const [path, { targetId, targetType }] of holders) {
    // A list, a picture or another place: it is there, and the address goes on leading to it.
    const isStory = targetType === "article" || targetType === "page";
    targets.set(path, isStory ? targetId : null);
  }
  return ({ id }) => {
    const own = linked.get(id) ?? [];
    const storyIds = own.flatMap((path): [string, string][] => {
      const storyId = targets.get(path);
      return storyId == null ? [] : [[path, storyId]];
    });
    return {
      storyIds: new Map(storyIds),
      missing: own.filter((path) => !targets.has(path)),
    };
  };
}

/** Pages that an item's text links to on the old site, but for its home page, its files and the item itself. */
function pagesLinkedFrom({ site }: ImportRun, { item }: Coming): string[] {
  const own = item.link === "" ? null : oldPathOf(item.link, site);
  return linkedPaths(item, site).filter((path) => path !== own && isPagePath(path, site));
}

/** Whether a path of the old site is that of a page: not its home page, nor a file. */
export function isPagePath(path: string, site: SourceSite): boolean {
  return (
    path !== "/" &&
    path !== site.folder &&
    !/\/wp-[a-z]+(?:\/|\.|$)|^(?:\/.+)?\/content\/(?:images|media|files)\//.test(path)
  );
}

export function addressesOf(run: ImportRun, { item, id }: Coming): [string, string][] {
  return oldAddressesOf(item, run.site).paths.map((path) => [path, id]);
}
