import type { Block } from "#lib/content/document";
import { isObject, own } from "#lib/content/json";
import type { Report } from "#lib/content/report";

/** No story of a newspaper comes near these; what does is a mistake or an attack. */
export const mostLevels = 50;
export const mostNodes = 50_000;
const mostBytes = 2_000_000;
const encoder = new TextEncoder();

/** As many blocks from the beginning as stay within 2 MB of JSON and 50,000 nodes. */
export function fitIntoLimits(blocks: Block[], report: Report): Block[] {
  const texts = blocks.map((block) => JSON.stringify(block));
  // A unit of UTF-16 is at most three bytes of UTF-8: only long texts have to be encoded to know.
  const isShort = texts.reduce((sum, { length }) => sum + length, 0) * 3 <= mostBytes;
  let bytes = 0;
  let nodes = 0;
  const end = blocks.findIndex((block, at) => {
    if (!isShort) bytes += encoder.encode(texts[at]).length;
    nodes += countNodes(block);
    return bytes > mostBytes || nodes > mostNodes;
  });
  if (end === -1) return blocks;
  report(["content", end], "This text is too long. Divide it into several stories.");
  return blocks.slice(0, end);
}

function countNodes(node: unknown): number {
  const content = isObject(node) ? own(node, "content") : undefined;
  return Array.isArray(content) ? content.reduce((sum, child) => sum + countNodes(child), 1) : 1;
}
