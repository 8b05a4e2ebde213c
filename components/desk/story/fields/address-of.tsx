import { slugify } from "#lib/addresses/slugify";
import type { EditionView } from "#lib/language/edition";
import { pathOf } from "#lib/published/paths";

export type AddressOf = {
  edition: EditionView;
  isPage: boolean;
  /** As the editor chose it. */
  slug: string | null;
  /** The one it was last published under, which stays while nobody chooses another. */
  keptSlug: string | null;
  headline: string;
  sectionSlug: string | null;
};

/**
 * The address that a story would get, unless another has it already: then it is numbered, which the publish panel
 * tells. Null while there is nothing to make it from.
 */
export function addressOf(of: AddressOf): string | null {
  const { edition, isPage, slug, keptSlug, headline, sectionSlug } = of;
  const end = slug?.trim().normalize("NFC") || keptSlug || slugify(headline);
  if (end === null) return null;
  if (isPage) return pathOf.page(edition, end);
  return sectionSlug === null ? null : pathOf.article(edition, sectionSlug, end);
}
