/** Where a text shows a block that is written once for many: `<!-- wp:block {"ref":41} /-->`. */
const reference = /<!--\s*wp:block\s+(\{[^{}]*\})\s*\/-->/g;

/** Blocks may show others; deeper than this nobody nests them, and a circle ends. */
const deepest = 4;
/** However often it is shown, no text grows past this. */
const longest = 2_000_000;

/** Numbers of the blocks that a text shows. */
export function blockNumbersOf(content: string): string[] {
  return [...content.matchAll(reference)].flatMap(([, settings]) => numberIn(settings) ?? []);
}

/** A text with such blocks written out. One that nobody knows, or that makes it too long, stays as it is, to be listed. */
export function withBlocks(content: string, blocks: ReadonlyMap<string, string>): string {
  return writtenOut(content, blocks, { depth: deepest, budget: { left: longest } });
}

type Room = { depth: number; budget: { left: number } };

function writtenOut(content: string, blocks: ReadonlyMap<string, string>, room: Room): string {
  const { depth, budget } = room;
  if (depth === 0 || blocks.size === 0 || !content.includes("wp:block ")) return content;
  return content.replace(reference, (whole, settings: string) => {
    const known = blocks.get(numberIn(settings) ?? "");
    if (known === undefined || known.length > budget.left) return whole;
    budget.left -= known.length;
    return writtenOut(known, blocks, { depth: depth - 1, budget });
  });
}

function numberIn(settings: string | undefined): string | null {
  return /"ref"\s*:\s*(\d{1,18})/.exec(settings ?? "")?.[1] ?? null;
}
