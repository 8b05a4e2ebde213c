import { type DefaultTreeAdapterTypes, serialize } from "parse5";
import { parseHtml } from "#lib/migration/html/parse-html";

/**
 * A piece of HTML that may stand among others: everything that it opens ends with it, whatever is in it. What browsers
 * read to the end of the page (`plaintext`) is preformatted text.
 */
export function balancedHtml(html: string): string {
  if (!/[<>]/.test(html)) return html;
  const { nodes } = parseHtml(html.replace(/(<\/?)plaintext\b/gi, "$1pre"));
  const fragment = { nodeName: "#document-fragment", childNodes: nodes };
  return serialize(fragment as DefaultTreeAdapterTypes.DocumentFragment);
}
