import { documentToMarkdown } from "#lib/content/document-to-markdown";
import { escapeMarkdown, markdownAddress, oneLine } from "#lib/content/markdown/escape-markdown";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticleView, DocumentContext } from "#lib/published/views";
import { absoluteResolver } from "#lib/syndication/absolute-resolver";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { attachmentAbout } from "#lib/syndication/attachments-html";

/** An article, or a Page that offers no documents. */
export type MarkdownText = Pick<ArticleView, "language" | "document" | "attachments">;

/**
 * The text of an article as Markdown that can stand anywhere: every address absolute. As in `contentHtml`, stories and
 * pictures that readers cannot see are plain text or left out, pull quotes, which only repeat, are left out, and the
 * documents that it offers stand below it. Headings begin at the second level: the headline is the reader's.
 */
export function contentMarkdown(
  siteUrl: string,
  { article, context }: { article: MarkdownText; context: DocumentContext },
): string {
  const content = article.document.content.filter(({ type }) => type !== "pullQuote");
  const document = { ...article.document, content };
  const text = documentToMarkdown(document, absoluteResolver(siteUrl, context));
  return [text, attachmentsMarkdown(siteUrl, article)].filter(Boolean).join("\n\n");
}

function attachmentsMarkdown(siteUrl: string, { attachments, language }: MarkdownText): string {
  if (attachments.length === 0) return "";
  const lines = attachments.map((attachment) => {
    const title = escapeMarkdown(oneLine(attachment.title));
    const href = markdownAddress(absoluteUrl(siteUrl, attachment.href));
    return `- [${title}](${href}) (${escapeMarkdown(attachmentAbout(attachment, language))})`;
  });
  return `## ${wordingFor(language).documents}\n\n${lines.join("\n")}`;
}
