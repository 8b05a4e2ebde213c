import { editionPath } from "#lib/addresses/edition-path";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";

/** One step of the way from the home page; a step that has no page goes without its path. */
export type Step = { name: string; path: string | null };

/** The way from the home page to a page, itself included: what its breadcrumb shows, and says as data. */
export function stepsTo(edition: EditionView, ...links: Step[]): Step[] {
  return [{ name: wordingFor(edition.code).home, path: editionPath(edition, "/") }, ...links];
}
