import { documentToText } from "#lib/content/document-to-text";
import { isObject, type JsonObject, own } from "#lib/content/json";
import { readDocument } from "#lib/content/read-document";
import type { Term } from "#lib/published/search/query";
import { findSnippet, type MarkedPiece } from "#lib/published/search/snippet";

/** Characters from the beginning of a block on in which a passage of it has room. */
const enough = 600;

/**
 * The passage of a stored text around something asked for; null where nothing asked for stands in it. Blocks that spell
 * it as it was asked are tried first, with one before and some behind: to read all of twenty long texts, and every word of
 * them in its folded form, is a third of what a page of results costs. Where none does, the whole text is read.
 */
export function findPassage(document: unknown, terms: Term[]): MarkedPiece[] | null {
  const words = terms.flatMap((term) => term.words);
  if (isObject(document)) {
    for (const [index, block] of blocksOf(document).entries()) {
      if (!spells(block, words)) continue;
      const found = findSnippet(textAround(document, index), terms);
      if (found !== null) return found;
    }
  }
  return findSnippet(documentToText(readDocument(document).document), terms);
}

function blocksOf(document: JsonObject): unknown[] {
  const content = own(document, "content");
  return Array.isArray(content) ? content : [];
}

function spells(block: unknown, words: string[]): boolean {
  const text = JSON.stringify(block).toLowerCase();
  return words.some((word) => text.includes(word));
}

/** A block of a text with the one before it, and as many behind it as a passage needs. */
function textAround(document: JsonObject, index: number): string {
  const blocks = blocksOf(document);
  const textOf = (block: unknown) =>
    documentToText(readDocument({ ...document, content: [block] }).document);
  const texts = blocks.slice(Math.max(index - 1, 0), index).map(textOf);
  let length = 0;
  for (let at = index; at < blocks.length && length < enough; at += 1) {
    const text = textOf(blocks[at]);
    length += text.length;
    texts.push(text);
  }
  return texts.filter(Boolean).join("\n\n");
}
