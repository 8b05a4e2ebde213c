import type { ArticleView } from "#lib/published/views";
import { snippetOf } from "#lib/syndication/snippet";

/**
 * What an article is about, in a sentence or two: as set for search, else its standfirst, else its beginning.
 * One that has no words of its own, as a picture alone, is described by its headline.
 */
export function descriptionOf({
  seo,
  standfirst,
  document,
  headline,
}: Pick<ArticleView, "standfirst" | "document" | "headline"> & {
  seo: Pick<ArticleView["seo"], "description">;
}): string {
  return seo.description || standfirst || snippetOf(document) || headline;
}
