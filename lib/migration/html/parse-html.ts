import { defaultTreeAdapter, parseFragment } from "parse5";
import type { HtmlNode } from "#lib/content/html/element";
import { parseTidyHtml } from "#lib/migration/html/parse-tidy-html";
import { scanMarkup } from "#lib/migration/html/scan-markup";

const deepest = 200;
const longest = 5_000_000;
const mostAttributeMarks = 20_000;
/** Twice as many as a document may have nodes; each costs memory many times its length. */
const mostTags = 100_000;
const mostBreaks = 20_000;

class TooDeep extends Error {}

/**
 * The tree of an HTML text, repaired as browsers do. Texts that are nested deeper than anyone writes
 * by hand, or longer than a book, keep their words and paragraphs only; `isReduced` says so.
 */
export function parseHtml(html: string): { nodes: HtmlNode[]; isReduced: boolean } {
  if (html.length <= longest && !hasTooManyTags(html)) {
    const tidy = parseTidyHtml(html);
    if (tidy !== null) return { nodes: tidy, isReduced: false };
    try {
      return { nodes: parse(withoutMonsterTags(html)), isReduced: false };
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
    }
  }
  return { nodes: parse(wordsOnly(html)), isReduced: true };
}

function hasTooManyTags(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) count += 1;
  return count > mostTags;
}

function parse(html: string): HtmlNode[] {
  return parseFragment(html, { treeAdapter: makeGuardedAdapter() }).childNodes;
}

/** Stops a hostile text before the work for each further element grows with all the open ones. */
function makeGuardedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw new TooDeep();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** The parser compares each attribute of a tag with all before it. */
function withoutMonsterTags(html: string): string {
  if (html.length <= mostAttributeMarks) return html;
  let kept = "";
  for (const piece of scanMarkup(html)) {
    const isMonster =
      piece.kind === "tag" &&
      piece.source.length > mostAttributeMarks &&
      (piece.source.match(/[\s/="']/g)?.length ?? 0) > mostAttributeMarks;
    if (!isMonster) kept += piece.source;
  }
  return kept;
}

const lineBreaking = new Set(["br"]);
const paragraphBreaking =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|tr|figure|section|article|pre|hr|td|th)$/;

function wordsOnly(html: string): string {
  let words = "";
  let breaks = 0;
  for (const piece of scanMarkup(html)) {
    if (piece.kind === "text") words += piece.source.replaceAll("<", "&lt;");
    if (piece.kind !== "tag") continue;
    const isParagraph = paragraphBreaking.test(piece.name);
    if (!isParagraph && !lineBreaking.has(piece.name)) continue;
    breaks += 1;
    words += breaks > mostBreaks ? " " : isParagraph ? "\n\n" : "\n";
  }
  return words;
}
