import { type ComparedBlock, compareDocuments } from "#lib/content/compare/compare-documents";
import { compareWords, type Piece } from "#lib/content/compare/compare-words";
import {
  type FieldKey,
  fieldKeys,
  fieldNames,
  readableField,
  type StoryWords,
} from "#lib/content/compare/readable-fields";
import type { StoryContent } from "#lib/content/story-content";

export type ComparedField = { key: FieldKey; name: string; isSame: boolean; pieces: Piece[] };

/** Two versions of a story side by side: its fields, and its text block by block. */
export type ComparedStories = { fields: ComparedField[]; blocks: ComparedBlock[] };

type Comparing = { words: StoryWords; language: string };

/** Compares an earlier and a later version of a story, or the two that stand against each other in a conflict. */
export function compareStories(
  before: StoryContent,
  after: StoryContent,
  { words, language }: Comparing,
): ComparedStories {
  return {
    fields: fieldKeys.map((key) => ({
      key,
      name: fieldNames[key],
      isSame: JSON.stringify(before[key]) === JSON.stringify(after[key]),
      pieces: compareWords(
        readableField(key, before, words),
        readableField(key, after, words),
        language,
      ),
    })),
    blocks: compareDocuments(before.document, after.document, { names: words, language }),
  };
}

/** Whether two versions say the same in everything. */
export function isSameStory({ fields, blocks }: ComparedStories): boolean {
  return fields.every(({ isSame }) => isSame) && blocks.every(({ state }) => state === "same");
}
