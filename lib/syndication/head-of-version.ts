import type { HeadView } from "#lib/published/head-view";
import { editionFeed, titleWithSite, type Where } from "#lib/syndication/head-parts";

/** The head of what an article used to say: nobody is to find it in place of the article. */
export function headOfVersion(where: Where, title: string): HeadView {
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
