import { countLatinWords } from "#lib/content/count-latin-words";
import type { Document } from "#lib/content/document";
import { type AnyNode, inlineText, walk } from "#lib/content/walk";

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * How many words a text has, by the word boundaries of Unicode (UAX #29) and the language: joined
 * Persian words such as «می‌خواهم» are one, numbers are words, punctuation is none.
 * `language` is a language tag.
 */
export function countWords(text: string, language: string): number {
  const latin = countLatinWords(text);
  if (latin !== null) return latin;
  let count = 0;
  for (const segment of segmenterOf(language).segment(text)) if (segment.isWordLike) count += 1;
  return count;
}

/** The words that a reader reads: text, headings, captions of tables, notes; not pull quotes, which repeat. */
export function documentWordCount(document: Document, language: string): number {
  let count = 0;
  for (const node of walk(document)) count += countWords(wordsOf(node), language);
  return count;
}

function wordsOf(node: AnyNode): string {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "footnote":
    case "codeBlock":
      return inlineText(node.content);
    case "factBox":
      return node.attrs.title;
    case "table":
      return node.attrs?.caption ?? "";
    default:
      return "";
  }
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}
