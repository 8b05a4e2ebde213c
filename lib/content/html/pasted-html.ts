import type { Document } from "#lib/content/document";
import { cleanPasted } from "#lib/content/html/clean-pasted";
import type { HtmlNode } from "#lib/content/html/element";
import { type LostPart, makeLostList } from "#lib/content/html/lost-part";
import { nodesToDocument } from "#lib/content/html/nodes-to-document";

/**
 * Pasted HTML, from Word, Google Docs, LibreOffice, an old page or anywhere else, as a clean
 * document. Pictures of elsewhere stay there: they have no licence, and no media of ours.
 */
export function pastedHtml(
  nodes: HtmlNode[],
  language: string,
): { document: Document; lost: LostPart[] } {
  const { lost, lose } = makeLostList();
  const options = {
    language,
    resolveLink: (href: string) =>
      /^[a-z]+:/i.test(href) ? { href: withoutRedirect(href) } : null,
    resolveImage: () => null,
  };
  const lines = { doLinesCount: false, comment: () => {} };
  const document = nodesToDocument(cleanPasted(nodes), options, { lines, lose });
  return { document, lost };
}

/** Google Docs lead every link through a counter of their own. */
function withoutRedirect(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href) || !URL.canParse(href)) return href;
  return new URL(href).searchParams.get("q") ?? href;
}
