import "server-only";
import type { Document } from "#lib/content/document";
import { type LostPart, makeLostList } from "#lib/content/html/lost-part";
import { type HtmlOptions, nodesToDocument } from "#lib/content/html/nodes-to-document";
import { makeBlockTracker } from "#lib/migration/html/block-comments";
import { parseHtml } from "#lib/migration/html/parse-html";
import { replaceShortcodes } from "#lib/migration/html/replace-shortcodes";

/**
 * The text of a WordPress post as a document, classic or of the block editor: line ends make
 * paragraphs as WordPress makes them, shortcodes and block comments are understood, and whatever
 * readers of the old page saw and readers of the new one do not is listed in `lost`. The document
 * always passes `checkDocument`; no HTML however broken or hostile makes this throw.
 */
export function htmlToDocument(
  html: string,
  options: HtmlOptions,
): { document: Document; lost: LostPart[] } {
  const { lost, lose } = makeLostList();
  const { nodes, isReduced } = parseHtml(replaceShortcodes(html, lose));
  if (isReduced)
    lose("formatting", "The text is nested too deeply or too long; its words were kept.");
  const document = nodesToDocument(nodes, options, { lines: makeBlockTracker(lose), lose });
  return { document, lost };
}
