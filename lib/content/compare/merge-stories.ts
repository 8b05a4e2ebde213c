import type { ComparedBlock } from "#lib/content/compare/compare-documents";
import type { ComparedStories } from "#lib/content/compare/compare-stories";
import type { Side } from "#lib/content/compare/compare-words";
import type { FieldKey } from "#lib/content/compare/readable-fields";
import type { Block } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";

/** Which side is kept of every field, and of every block by its place in the comparison. */
export type Choice = { fields: Record<FieldKey, Side>; blocks: Side[] };

/** The same side of everything. */
export function chooseAll({ fields, blocks }: ComparedStories, side: Side): Choice {
  return {
    fields: Object.fromEntries(fields.map(({ key }) => [key, side])) as Choice["fields"],
    blocks: blocks.map(() => side),
  };
}

/**
 * What to keep where only one side has changed anything since both started from the same text: that change. Where
 * both did, the later side is proposed, and a person decides.
 */
export function chooseChanged(
  base: StoryContent,
  { fields, blocks }: ComparedStories,
  after: StoryContent,
): Choice {
  const known = new Set(base.document.content.map((block) => JSON.stringify(block)));
  return {
    fields: Object.fromEntries(
      fields.map(({ key }) => [key, isSame(base[key], after[key]) ? "before" : "after"]),
    ) as Choice["fields"],
    blocks: blocks.map((block) => (isUntouched(block, known) ? "before" : "after")),
  };
}

/** Whether the later side left this block as both had it, so that any change is the earlier side's. */
function isUntouched({ before, after }: ComparedBlock, known: ReadonlySet<string>): boolean {
  if (after !== null) return known.has(JSON.stringify(after));
  return before !== null && !known.has(JSON.stringify(before));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Sides = { before: StoryContent; after: StoryContent };

/** The story that a choice makes of two. Blocks of both sides keep their order. */
export function mergeStories(
  { before, after }: Sides,
  compared: ComparedStories,
  choice: Choice,
): StoryContent {
  const merged = { ...after };
  for (const { key } of compared.fields) {
    if (choice.fields[key] === "before") Object.assign(merged, { [key]: before[key] });
  }
  const content = compared.blocks.flatMap((block, index): Block[] => {
    const kept = block[choice.blocks[index] ?? "after"];
    return kept === null ? [] : [kept];
  });
  return { ...merged, document: { ...after.document, content } };
}
