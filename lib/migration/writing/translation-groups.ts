import "server-only";
import type { ImportRun } from "#lib/migration/items/import-run";
import { translationKeyOf } from "#lib/migration/items/item-language";
import type { Writing } from "#lib/migration/writing/writing";
import type { Tx } from "#lib/platform/db";
import { lastingId } from "#lib/platform/uuid";

/**
 * The groups that stories share with their translations, by the ids of the stories: the same for every edition and
 * every export of a site. Two of one group in one edition are no translations of one another; the first keeps the group.
 */
export async function findTranslationGroups(
  tx: Tx,
  { site, edition }: ImportRun,
  writings: Writing[],
): Promise<ReadonlyMap<string, string>> {
  const [host = "unnamed"] = site.hosts;
  const wanted = writings.flatMap(({ id, item }) => {
    const key = translationKeyOf(item);
    return key === null ? [] : [{ id, group: lastingId(site.system, host, "translations", key) }];
  });
  if (wanted.length === 0) return new Map();
  const here = await tx.story.findMany({
    where: { editionId: edition.id, translationGroupId: { in: wanted.map(({ group }) => group) } },
    select: { translationGroupId: true },
  });
  const taken = new Set(here.map(({ translationGroupId }) => translationGroupId));
  const groups = new Map<string, string>();
  for (const { id, group } of wanted) {
    if (taken.has(group)) continue;
    taken.add(group);
    groups.set(id, group);
  }
  return groups;
}
