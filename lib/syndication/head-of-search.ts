import { wordingFor } from "#lib/language/wording-for";
import type { HeadView } from "#lib/published/head-view";
import type { SearchPageView } from "#lib/published/views";
import { editionFeed, titleWithSite, type Where } from "#lib/syndication/head-parts";

/** The head of a search: nothing for search engines to keep, though they may follow what was found. */
export function headOfSearch(where: Where, { asked }: Pick<SearchPageView, "asked">): HeadView {
  const { edition } = where.site;
  const { search } = wordingFor(edition.code);
  const title = asked.text === "" ? search.title : search.titleFor(asked.text);
  return {
    title: titleWithSite(title, edition),
    description: null,
    canonical: null,
    robots: "noindex",
    alternates: [],
    feeds: [editionFeed(where)],
    social: null,
  };
}
