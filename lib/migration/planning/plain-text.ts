import { textOf } from "#lib/content/html/element";
import { plainTextOf } from "#lib/content/html/narrow-blocks";
import { onOneLine } from "#lib/content/storable-text";
import { htmlToDocument } from "#lib/migration/html/html-to-document";
import { parseHtml } from "#lib/migration/html/parse-html";

/** A title or a name without its markup. Brackets stay: they are words here, never shortcodes. */
export function plainTitle(html: string): string {
  const texts = parseHtml(html)
    .nodes.map(textOf)
    .filter((text) => text !== "");
  return onOneLine(texts.join(" "));
}

/** A short text of several lines, such as an excerpt, as plain text on one line. */
export function plainExcerpt(html: string): string {
  const { document } = htmlToDocument(html, { resolveLink: () => null, resolveImage: () => null });
  return onOneLine(plainTextOf(document.content));
}

/** At most so many characters, cut between words; what is cut loses its isolates, whose ends may be gone. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const plain = text.replace(/[\u2066-\u2069]/g, "");
  if (plain.length < text.length) return shorten(plain, most);
  const gap = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, gap > most / 2 ? gap : most - 1).replace(/[\s\ud800-\udbff]+$/, "")}…`;
}
