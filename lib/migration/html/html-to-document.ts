import "server-only";
import type { Document } from "#lib/content/document";
import type { LineReading } from "#lib/content/html/conversion";
import { type Lose, type LostPart, makeLostList } from "#lib/content/html/lost-part";
import { type HtmlOptions, nodesToDocument } from "#lib/content/html/nodes-to-document";
import type { ArchiveSystem } from "#lib/migration/archive-entry";
import { makeCardTracker } from "#lib/migration/ghost/card-comments";
import { makeBlockTracker } from "#lib/migration/html/block-comments";
import { parseHtml } from "#lib/migration/html/parse-html";
import { replaceShortcodes } from "#lib/migration/html/replace-shortcodes";

export type ToDocument = (
  html: string,
  options: HtmlOptions,
) => { document: Document; lost: LostPart[] };

/**
 * The text of a WordPress post as a document, classic or of the block editor: line ends make
 * paragraphs as WordPress makes them, shortcodes and block comments are understood, and whatever
 * readers of the old page saw and readers of the new one do not is listed in `lost`. The document
 * always passes `checkDocument`; no HTML however broken or hostile makes this throw.
 */
export const htmlToDocument: ToDocument = (html, options) =>
  convert(html, options, { prepare: replaceShortcodes, reading: makeBlockTracker });

/** The text of a Ghost post as a document: HTML as it stands. Line ends are spaces, and brackets are words. */
export const plainHtmlToDocument: ToDocument = (html, options) =>
  convert(html, options, { prepare: (text) => text, reading: makeCardTracker });

/** How texts of each system become documents. */
export const documentOf: Record<ArchiveSystem, ToDocument> = {
  wordpress: htmlToDocument,
  ghost: plainHtmlToDocument,
};

type Rules = {
  prepare: (html: string, lose: Lose) => string;
  reading: (lose: Lose) => LineReading;
};

function convert(html: string, options: HtmlOptions, { prepare, reading }: Rules) {
  const { lost, lose } = makeLostList();
  const { nodes, isReduced } = parseHtml(prepare(html, lose));
  if (isReduced)
    lose("formatting", "The text is nested too deeply or too long; its words were kept.");
  const document = nodesToDocument(nodes, options, { lines: reading(lose), lose });
  return { document, lost };
}
