import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { pathOf } from "#lib/published/paths";
import type { LinkView } from "#lib/published/views";
import type { Step } from "#lib/syndication/breadcrumb-json-ld";

/** The way from the home page to a page, as its breadcrumb shows it. */
export function stepsTo(edition: EditionView, ...links: Pick<LinkView, "name" | "path">[]): Step[] {
  return [{ name: wordingFor(edition.code).home, path: pathOf.home(edition) }, ...links];
}
