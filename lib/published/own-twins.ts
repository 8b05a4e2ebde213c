import type { EditionView } from "#lib/language/edition";
import type { SiteView, TwinView } from "#lib/published/views";

/** Where a page that every edition has by itself stands in the others: the front, the search, the archive. */
export function ownTwins(
  { edition, editions }: Pick<SiteView, "edition" | "editions">,
  pathIn: (edition: EditionView) => string,
): TwinView[] {
  return editions
    .filter(({ id }) => id !== edition.id)
    .map((other) => ({ edition: other, path: pathIn(other) }));
}
