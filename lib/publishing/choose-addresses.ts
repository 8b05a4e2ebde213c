import "server-only";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import { claimPaths } from "#lib/publishing/add-route";
import type { Address } from "#lib/publishing/choose-address";
import { giveArticleAddresses, type Newcomer } from "#lib/publishing/give-addresses";

/**
 * The addresses of many new articles at once: the slug that each had, or one made from its headline, numbered where
 * that leads elsewhere already. Nobody else can take one of them until the transaction ends.
 *
 * @returns by story id; articles of a section that the edition does not have are missing
 */
export async function chooseAddresses(
  tx: Tx,
  { edition, newcomers }: { edition: EditionView; newcomers: Newcomer[] },
): Promise<Map<string, Address>> {
  const sections = await keepSections(tx, {
    editionId: edition.id,
    ids: [...new Set(newcomers.map(({ sectionId }) => sectionId))],
  });
  return giveArticleAddresses(newcomers, {
    edition,
    sections,
    takenAmong: (paths) => claimPaths(tx, paths),
  });
}

/** Their slugs in the edition; nobody gives them other addresses from here on until the transaction ends. */
async function keepSections(
  tx: Tx,
  { editionId, ids }: { editionId: string; ids: string[] },
): Promise<Map<string, string>> {
  await tx.$queryRaw`SELECT 1 FROM "Section" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR KEY SHARE`;
  const labels = await tx.sectionLabel.findMany({
    where: { editionId, sectionId: { in: ids } },
    select: { sectionId: true, slug: true },
  });
  return new Map(labels.map(({ sectionId, slug }) => [sectionId, slug]));
}
