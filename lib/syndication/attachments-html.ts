import { formatMediaType } from "#lib/addresses/media-type";
import { escapeHtml } from "#lib/content/escape-html";
import { formatBytes } from "#lib/language/format-bytes";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticleView, AttachmentView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** The documents that an article offers, as HTML that can stand anywhere: what each is called, its form and how large it is. */
export function attachmentsHtml(
  siteUrl: string,
  { attachments, language }: Pick<ArticleView, "attachments" | "language">,
): string {
  if (attachments.length === 0) return "";
  const lines = attachments.map((attachment) => {
    const { title, href } = attachment;
    const link = `<a href="${escapeHtml(absoluteUrl(siteUrl, href))}">${escapeHtml(title)}</a>`;
    return `<li>${link} (${escapeHtml(attachmentAbout(attachment, language))})</li>`;
  });
  return `<h2>${escapeHtml(wordingFor(language).documents)}</h2><ul>${lines.join("")}</ul>`;
}

/** The form of a document and how large it is, in the language of the article. */
export function attachmentAbout({ mediaType, bytes }: AttachmentView, language: string): string {
  const { listComma } = wordingFor(language);
  return `${formatMediaType(mediaType)}${listComma}${formatBytes(language, bytes)}`;
}
