import { escapeHtml } from "#lib/content/escape-html";
import { formatBytes } from "#lib/language/format-bytes";
import { formatMediaType } from "#lib/language/media-type";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticleView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** The documents that an article offers, as HTML that can stand anywhere: what each is called, its form and how large it is. */
export function attachmentsHtml(siteUrl: string, { attachments, language }: ArticleView): string {
  if (attachments.length === 0) return "";
  const { documents, listComma } = wordingFor(language);
  const lines = attachments.map(({ title, href, mediaType, bytes }) => {
    const about = `${formatMediaType(mediaType)}${listComma}${formatBytes(language, bytes)}`;
    const link = `<a href="${escapeHtml(absoluteUrl(siteUrl, href))}">${escapeHtml(title)}</a>`;
    return `<li>${link} (${escapeHtml(about)})</li>`;
  });
  return `<h2>${escapeHtml(documents)}</h2><ul>${lines.join("")}</ul>`;
}
