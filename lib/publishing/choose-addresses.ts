import "server-only";
import type { EditionView } from "#lib/language/edition";
import { slugify } from "#lib/language/slugify";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import { claimPaths } from "#lib/publishing/add-route";
import type { Address } from "#lib/publishing/choose-address";

/** A new article that wants an address, and the slug it had elsewhere, if any. */
export type Newcomer = { id: string; headline: string; slug: string | null; sectionId: string };

/** After so many numbers the story's own id makes the slug one that nothing else has. */
const mostNumbers = 20;

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
  const addresses = new Map<string, Address>();
  const given = new Set<string>();
  let waiting = newcomers.filter(({ sectionId }) => sections.has(sectionId));
  for (let number = 1; waiting.length > 0; number += 1) {
    const wanted = waiting.flatMap((newcomer) => {
      const slug = numbered(newcomer, number);
      if (checkArticleSlug(slug) !== null) return [];
      const path = pathOf.article(edition, sections.get(newcomer.sectionId) ?? "", slug);
      return [{ id: newcomer.id, address: { slug, path } }];
    });
    const taken = await claimPaths(
      tx,
      wanted.map(({ address }) => address.path),
    );
    for (const { id, address } of wanted) {
      if (taken.has(address.path) || given.has(address.path)) continue;
      given.add(address.path);
      addresses.set(id, address);
    }
    waiting = waiting.filter(({ id }) => !addresses.has(id));
  }
  return addresses;
}

function numbered({ id, headline, slug }: Newcomer, number: number): string {
  const base = slug ?? slugify(headline) ?? id.slice(-12);
  if (number === 1) return base;
  return number <= mostNumbers ? `${base}-${number}` : `${base}-${id.slice(-12)}`;
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
