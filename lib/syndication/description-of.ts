import type { ArticleView } from "#lib/published/views";
import { snippetOf } from "#lib/syndication/snippet";

/** What an article is about, in a sentence or two: as set for search, else its standfirst, else its beginning. */
export function descriptionOf({ seo, standfirst, document }: ArticleView): string | null {
  return seo.description || standfirst || snippetOf(document);
}
