import { documentToHtml } from "#lib/content/document-to-html";
import { escapeHtml } from "#lib/content/escape-html";
import type { ArticleView, DocumentContext } from "#lib/published/views";
import { absoluteResolver } from "#lib/syndication/absolute-resolver";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { attachmentsHtml } from "#lib/syndication/attachments-html";

/** An article, or a Page that offers no documents. */
export type HtmlText = Pick<
  ArticleView,
  "path" | "language" | "direction" | "document" | "attachments"
>;

/**
 * The text of an article as HTML that can stand anywhere: every address absolute, those of the notes
 * included. Stories and pictures that readers cannot see are plain text or left out; pull quotes,
 * which only repeat, are left out too. The documents that it offers stand below it.
 */
export function contentHtml(
  siteUrl: string,
  { article, context }: { article: HtmlText; context: DocumentContext },
): string {
  const url = absoluteUrl(siteUrl, article.path);
  const content = article.document.content.filter(({ type }) => type !== "pullQuote");
  const html = documentToHtml(
    { ...article.document, content },
    {
      direction: article.direction,
      ...absoluteResolver(siteUrl, context),
    },
  );
  // A quote in a text is escaped, so this can only be an attribute.
  const text = html.replaceAll(' href="#', () => ` href="${escapeHtml(url)}#`);
  return text + attachmentsHtml(siteUrl, article);
}
