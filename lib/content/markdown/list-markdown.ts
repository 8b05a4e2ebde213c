import { leadIn } from "#lib/content/lead-in";
import type { PreparedBlock } from "#lib/content/prepared";

type List = Extract<PreparedBlock, { type: "bulletList" | "orderedList" }>;
type Writing = {
  /** What stands before the list. */
  before: PreparedBlock[];
  blockMarkdown: (block: PreparedBlock, before: PreparedBlock[]) => string;
};

/**
 * A list, its items under each other without blank lines where each is one paragraph, perhaps with lists
 * under it. A list right after one of its kind has the other mark, or both would be one.
 */
export function listMarkdown(list: List, { before, blockMarkdown }: Writing): string {
  const isOther = countRightBefore(before, list.type) % 2 === 1;
  const apart = list.items.every(isTight) ? "\n" : "\n\n";
  const items = list.items.map((item, index) => {
    const mark = markOf(list, { index, isOther });
    const blocks = item.map((block, at) => blockMarkdown(block, item.slice(0, at)));
    return mark + blocks.join(apart).replace(/\n(?!\n)/g, `\n${" ".repeat(mark.length)}`);
  });
  return items.join(apart);
}

function markOf(list: List, { index, isOther }: { index: number; isOther: boolean }): string {
  if (list.type === "bulletList") return isOther ? "* " : "- ";
  return `${list.start + index}${isOther ? ")" : "."} `;
}

function countRightBefore(before: PreparedBlock[], type: List["type"]): number {
  const other = before.findLastIndex((block) => block.type !== type);
  return before.length - 1 - other;
}

/** Only a list that begins with 1 can stand right under words, and one list not right under another of its kind. */
function isTight(item: PreparedBlock[]): boolean {
  const { words, rest } = leadIn(item);
  const isSingle = words.length > 0 || item.length === 1;
  return isSingle && rest.every((block) => block.type !== "orderedList" || block.start === 1);
}
