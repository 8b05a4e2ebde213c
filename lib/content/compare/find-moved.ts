import type { ComparedBlock } from "#lib/content/compare/compare-documents";
import type { Piece } from "#lib/content/compare/compare-words";
import type { Block } from "#lib/content/document";

/** A block of a later text and what became of it; “left” is where one stood that was moved. */
export type ReadBlock = {
  type: Block["type"];
  state: ComparedBlock["state"] | "moved" | "left";
  pieces: Piece[];
};

/** Tells what only changed its place from what went and what came: the same block, word for word, gone here and new there. */
export function findMoved(compared: ComparedBlock[]): ReadBlock[] {
  const fresh = Map.groupBy(
    compared.filter(({ state }) => state === "added"),
    ({ after }) => JSON.stringify(after),
  );
  const moved = new Set<ComparedBlock>();
  const left = new Set<ComparedBlock>();
  for (const block of compared) {
    if (block.state !== "removed" || block.before?.type === "divider") continue;
    const there = fresh.get(JSON.stringify(block.before))?.shift();
    if (there === undefined) continue;
    moved.add(there);
    left.add(block);
  }
  return compared.flatMap((block): ReadBlock[] => {
    const { state, pieces } = block;
    const type = (block.after ?? block.before)?.type;
    if (type === undefined) return [];
    if (left.has(block)) return [{ type, state: "left", pieces: [] }];
    if (!moved.has(block)) return [{ type, state, pieces }];
    const text = pieces.map((piece) => piece.text).join("");
    return [{ type, state: "moved", pieces: [{ kind: "same", text }] }];
  });
}
