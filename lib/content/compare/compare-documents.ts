import { diffArrays } from "diff";
import { compareWords, type Piece, wordsOf } from "#lib/content/compare/compare-words";
import { type BlockNames, blockNames, readableBlock } from "#lib/content/compare/readable-block";
import type { Block, Document } from "#lib/content/document";

/** One block of two texts side by side; on one side there may be none. */
export type ComparedBlock = {
  /** “restyled”: the words are the same, but not their form: bold, a level of heading, a list. */
  state: "same" | "changed" | "restyled" | "added" | "removed";
  /** What it is: “Paragraph”, “Quote”. */
  name: string;
  before: Block | null;
  after: Block | null;
  pieces: Piece[];
};

type Comparing = { names: BlockNames; language: string };

/**
 * Two texts block by block, and within a block that changed word by word. Blocks that stand in both keep their
 * places; what stands between them is paired where it is alike, and was added or removed otherwise.
 */
export function compareDocuments(
  before: Document,
  after: Document,
  comparing: Comparing,
): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  let [from, to] = [0, 0];
  let removed: Block[] = [];
  let added: Block[] = [];
  const close = () => {
    compared.push(...pairUp(removed, added, comparing));
    removed = [];
    added = [];
  };
  for (const { kind, count } of compareOrder(before, after)) {
    const old = before.content.slice(from, kind === "added" ? from : from + count);
    const fresh = after.content.slice(to, kind === "removed" ? to : to + count);
    [from, to] = [from + old.length, to + fresh.length];
    if (kind === "removed") removed = old;
    else if (kind === "added") added = fresh;
    else {
      close();
      compared.push(...fresh.map((block) => compareBlock(block, block, comparing)));
    }
  }
  close();
  return compared;
}

/** Texts further apart than this share nothing worth looking for. */
const mostEdits = 2_000;

/** How many blocks stand in both, went or came, in their order. */
function compareOrder(before: Document, after: Document): { kind: Piece["kind"]; count: number }[] {
  const [old, fresh] = [before, after].map(({ content }) =>
    content.map((block) => JSON.stringify(block)),
  );
  const changes = diffArrays(old ?? [], fresh ?? [], { maxEditLength: mostEdits });
  if (changes === undefined) {
    return [
      { kind: "removed", count: before.content.length },
      { kind: "added", count: after.content.length },
    ];
  }
  return changes.map(({ added, removed, value }) => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, count: value.length };
  });
}

function isSameBlock(one: Block, other: Block): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How far on a block is looked for that is like one that went. */
const reach = 20;

/** The blocks that took the place of others: each removed one with the first later one that is like it. */
function pairUp(removed: Block[], added: Block[], comparing: Comparing): ComparedBlock[] {
  const fresh = added.map((block) => bagOf(block, comparing));
  const pairs: ComparedBlock[] = [];
  let from = 0;
  for (const old of removed) {
    const bag = bagOf(old, comparing);
    const ahead = fresh.slice(from, from + reach).findIndex((other) => isAlike(bag, other));
    if (ahead === -1) {
      pairs.push(compareBlock(old, null, comparing));
      continue;
    }
    const at = from + ahead;
    pairs.push(...added.slice(from, at).map((block) => compareBlock(null, block, comparing)));
    pairs.push(compareBlock(old, added[at] ?? null, comparing));
    from = at + 1;
  }
  return [...pairs, ...added.slice(from).map((block) => compareBlock(null, block, comparing))];
}

function bagOf(block: Block, { names, language }: Comparing): Set<string> {
  return new Set(
    wordsOf(readableBlock(block, names), language).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
}

/** Alike is what shares at least a third of its words, pictures and dividers included, which have few. */
function isAlike(one: Set<string>, other: Set<string>): boolean {
  return one.intersection(other).size * 3 >= Math.max(one.size, other.size);
}

function compareBlock(
  before: Block | null,
  after: Block | null,
  { names, language }: Comparing,
): ComparedBlock {
  const texts = [before, after].map((block) => (block === null ? "" : readableBlock(block, names)));
  const [old = "", fresh = ""] = texts;
  return {
    state: stateOf(before, after, old === fresh),
    name: nameOf(before, after),
    before,
    after,
    pieces: compareWords(old, fresh, language),
  };
}

function stateOf(
  before: Block | null,
  after: Block | null,
  isSameText: boolean,
): ComparedBlock["state"] {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (isSameBlock(before, after)) return "same";
  return isSameText ? "restyled" : "changed";
}

function nameOf(before: Block | null, after: Block | null): string {
  const names = [before, after].flatMap((block) => (block === null ? [] : blockNames[block.type]));
  return [...new Set(names)].join(" → ");
}
