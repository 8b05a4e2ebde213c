import type { Document } from "#lib/content/document";
import { readingMinutes } from "#lib/content/reading-minutes";
import { documentWordCount } from "#lib/content/word-count";

const known = new WeakMap<object, number>();

/** Words and minutes of a text; blocks that did not change are not counted again. */
export function measureText(
  document: Document,
  language: string,
): { words: number; minutes: number } {
  let words = 0;
  for (const block of document.content) {
    const count =
      known.get(block) ?? documentWordCount({ ...document, content: [block] }, language);
    known.set(block, count);
    words += count;
  }
  return { words, minutes: readingMinutes(words, language) };
}
