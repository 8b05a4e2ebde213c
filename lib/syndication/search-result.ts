import type { EditionView } from "#lib/language/edition";
import type { ArticleView } from "#lib/published/views";
import { descriptionOf } from "#lib/syndication/description-of";
import { titleWithSite } from "#lib/syndication/head-parts";

type Said = Parameters<typeof descriptionOf>[0] & { seo: Pick<ArticleView["seo"], "title"> };

/**
 * What an article offers to stand in a search result: its title with the newspaper's name, and what it is about.
 * The page's head says it, and the desk shows it while it is written.
 */
export function searchResultOf(
  article: Said,
  edition: EditionView,
): { title: string; description: string } {
  return {
    title: titleWithSite(article.seo.title ?? article.headline, edition),
    description: descriptionOf(article),
  };
}
