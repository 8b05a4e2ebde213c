import type { Document, Footnote } from "#lib/content/document";
import { walk } from "#lib/content/walk";

/** Notes are numbered from 1 in the order in which the text calls them. */
export function numberFootnotes(document: Document): Map<Footnote, number> {
  const numbers = new Map<Footnote, number>();
  for (const node of walk(document)) {
    if (node.type === "footnote") numbers.set(node, numbers.size + 1);
  }
  return numbers;
}

/** The anchor of a note at the foot, and of the place in the text that calls it. */
export const noteAnchor = (number: number) => `fn-${number}`;
export const callAnchor = (number: number) => `fnref-${number}`;
/** The anchor of the heading over all notes. */
export const notesAnchor = "footnotes";
