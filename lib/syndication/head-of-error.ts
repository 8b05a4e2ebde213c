import type { HeadView } from "#lib/published/head-view";
import { editionFeed, titleWithSite, type Where } from "#lib/syndication/head-parts";

/** The head of a designed error: no address of its own, and nothing for search engines to keep. */
export function headOfError(where: Where, title: string): HeadView {
  return {
    title: titleWithSite(title, where.site.edition),
    description: null,
    canonical: null,
    robots: "noindex",
    alternates: [],
    feeds: [editionFeed(where)],
    social: null,
  };
}
