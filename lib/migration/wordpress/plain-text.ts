import { textOf } from "#lib/content/html/element";
import { plainTextOf } from "#lib/content/html/narrow-blocks";
import { htmlToDocument } from "#lib/migration/html/html-to-document";
import { parseHtml } from "#lib/migration/html/parse-html";

/** A title without its markup. Brackets stay: they are words here, never shortcodes. */
export function plainTitle(html: string): string {
  return parseHtml(html)
    .nodes.map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}

/** A short text of several lines, such as an excerpt, as plain text on one line. */
export function plainExcerpt(html: string): string {
  const { document } = htmlToDocument(html, { resolveLink: () => null, resolveImage: () => null });
  return plainTextOf(document.content);
}

/** At most so many characters, cut between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const gap = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, gap > most / 2 ? gap : most - 1).replace(/[\s\ud800-\udbff]+$/, "")}…`;
}
