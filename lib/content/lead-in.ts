import type { PreparedBlock, PreparedInline } from "#lib/content/prepared";

/**
 * The words of a list item or table cell that is a single paragraph, perhaps with lists under it: it
 * reads better without a paragraph element. Any other keeps its paragraphs, and `words` is empty.
 */
export function leadIn(blocks: PreparedBlock[]): {
  words: PreparedInline[];
  rest: PreparedBlock[];
} {
  const [first, ...rest] = blocks;
  const isTight = rest.every(({ type }) => type === "bulletList" || type === "orderedList");
  return first?.type === "paragraph" && isTight
    ? { words: first.content, rest }
    : { words: [], rest: blocks };
}
