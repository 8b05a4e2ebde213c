import { slugify } from "#lib/addresses/slugify";
import type { EditionView } from "#lib/language/edition";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import type { Address } from "#lib/publishing/choose-address";

type Rounds<T> = {
  /** The address that one would like when it is asked for the first, second, … time; null for none. */
  wish(one: T, number: number): Address | null;
  /** Which of some addresses lead somewhere already. */
  takenAmong(paths: string[]): Promise<{ has(path: string): boolean }>;
};

/**
 * Gives newcomers addresses that nothing else has, in rounds, as they are given when many are written at once: in each
 * round all who wait say their wish, and of those who wish the same the first gets it.
 */
export async function giveAddresses<T extends { id: string }>(
  newcomers: T[],
  { wish, takenAmong }: Rounds<T>,
): Promise<Map<string, Address>> {
  const given = new Map<string, Address>();
  const gone = new Set<string>();
  let waiting = newcomers;
  for (let number = 1; waiting.length > 0; number += 1) {
    const wishes = waiting.flatMap((one) => {
      const address = wish(one, number);
      return address === null ? [] : [{ id: one.id, address }];
    });
    const taken = await takenAmong(wishes.map(({ address }) => address.path));
    for (const { id, address } of wishes) {
      if (taken.has(address.path) || gone.has(address.path)) continue;
      gone.add(address.path);
      given.set(id, address);
    }
    waiting = waiting.filter(({ id }) => !given.has(id));
  }
  return given;
}

/** A new article that wants an address, and the slug it had elsewhere, if any. */
export type Newcomer = { id: string; headline: string; slug: string | null; sectionId: string };

/** After so many numbers the story's own id makes the slug one that nothing else has. */
const mostNumbers = 20;

type Place = {
  edition: EditionView;
  /** Slugs of sections in the edition, by their ids. */
  sections: ReadonlyMap<string, string>;
  takenAmong: Rounds<Newcomer>["takenAmong"];
};

/**
 * The addresses of new articles: the slug that each had, or one made from its headline, numbered where that leads
 * elsewhere already. Articles of a section that is not among these get none.
 */
export function giveArticleAddresses(
  newcomers: Newcomer[],
  { edition, sections, takenAmong }: Place,
): Promise<Map<string, Address>> {
  const placed = newcomers.filter(({ sectionId }) => sections.has(sectionId));
  return giveAddresses(placed, {
    wish(one, number) {
      const slug = numbered(one, number);
      if (checkArticleSlug(slug) !== null) return null;
      return { slug, path: pathOf.article(edition, sections.get(one.sectionId) ?? "", slug) };
    },
    takenAmong,
  });
}

function numbered({ id, headline, slug }: Newcomer, number: number): string {
  const base = slug ?? slugify(headline) ?? id.slice(-12);
  if (number === 1) return base;
  return number <= mostNumbers ? `${base}-${number}` : `${base}-${id.slice(-12)}`;
}
