import type { Document, Inline, LinkMark } from "#lib/content/document";
import { isSameJson } from "#lib/content/same-json";
import { type AnyNode, inlineText, walk } from "#lib/content/walk";
import { countWords } from "#lib/content/word-count";
import { type Counts, noCounts } from "#lib/migration/proof/counts";

/** What stands in a document, every word of it: also captions, titles and notes. */
export function countDocument(document: Document, language: string): Counts {
  const counts = noCounts();
  for (const node of walk(document)) {
    for (const text of wordsOf(node)) counts.words += countWords(text, language);
    counts.links += linksIn(node);
    if (node.type === "heading" && inlineText(node.content).trim() !== "") counts.headings += 1;
    if (node.type === "table") counts.tables += 1;
    if (node.type === "embed") counts.embeds += 1;
    if (node.type === "figure") counts.images += 1;
    if (node.type === "gallery") counts.images += node.attrs.items.length;
  }
  return counts;
}

function wordsOf(node: AnyNode): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "footnote":
    case "codeBlock":
      return [inlineText(node.content)];
    case "factBox":
      return [node.attrs.title];
    case "pullQuote":
      return [node.attrs.text, node.attrs.source ?? ""];
    case "quote":
      return [node.attrs?.source ?? ""];
    case "table":
      return [node.attrs?.caption ?? ""];
    case "figure":
      return [node.attrs.caption ?? ""];
    case "gallery":
      return [node.attrs.caption ?? "", ...node.attrs.items.map(({ caption }) => caption ?? "")];
    case "embed":
      return [node.attrs.title ?? ""];
    default:
      return [];
  }
}

/** Words of one link may be marked in several ways, and are one link. */
function linksIn(node: AnyNode): number {
  if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "footnote") return 0;
  let count = 0;
  let before: LinkMark | null = null;
  for (const part of node.content ?? []) {
    const link = linkOf(part);
    if (link !== null && !isSameJson(link, before)) count += 1;
    before = link;
  }
  return count;
}

function linkOf(part: Inline): LinkMark | null {
  if (part.type !== "text") return null;
  return part.marks?.find((mark): mark is LinkMark => mark.type === "link") ?? null;
}
