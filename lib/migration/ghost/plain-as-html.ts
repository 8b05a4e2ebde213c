import { escapeHtml } from "#lib/content/escape-html";

/** Titles and names of Ghost are plain text, those of an archive HTML: what would be read as markup is escaped. */
export function plainAsHtml(text: string): string {
  return /<|&[#a-z]/i.test(text) ? escapeHtml(text) : text;
}
