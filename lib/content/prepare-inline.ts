import type { Footnote, Inline, Mark, Text } from "#lib/content/document";
import { type Direction, splitForeignRuns } from "#lib/content/foreign-runs";
import type { PreparedInline } from "#lib/content/prepared";

export type InlineResolver = {
  storyHref: (storyId: string) => string | null;
  numbers: ReadonlyMap<Footnote, number>;
  /** In which the text is written: words against it are kept apart; none are where it is not said. */
  direction?: Direction | undefined;
};

type Run = { node: Exclude<Inline, Text> | { type: "text"; text: string }; marks: Mark[] };

/** Nests marks, the outermost around as many runs as share it: a link stays one link, whatever is bold in it. */
export function prepareInline(
  content: readonly Inline[] = [],
  resolver: InlineResolver,
): PreparedInline[] {
  return nest(
    content.map((node) => ({ node, marks: node.type === "text" ? (node.marks ?? []) : [] })),
    resolver,
  );
}

function nest(runs: Run[], resolver: InlineResolver): PreparedInline[] {
  const prepared: PreparedInline[] = [];
  for (let from = 0; from < runs.length; ) {
    const run = runs[from];
    if (run === undefined) break;
    const [mark] = run.marks;
    if (mark === undefined) {
      prepared.push(...prepareLeaf(run.node, resolver));
      from += 1;
      continue;
    }
    const to = endOfShared(runs, from, mark);
    const inner = runs.slice(from, to).map(({ node, marks }) => ({ node, marks: marks.slice(1) }));
    prepared.push(...markWith(mark, nest(inner, resolver), resolver));
    from = to;
  }
  return prepared;
}

function endOfShared(runs: Run[], from: number, mark: Mark): number {
  let end = from + 1;
  while (isSame(runs[end]?.marks[0], mark)) end += 1;
  return end;
}

function isSame(one: Mark | undefined, other: Mark): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function markWith(mark: Mark, content: PreparedInline[], resolver: InlineResolver) {
  if (mark.type !== "link") return [{ type: "mark", mark: mark.type, content } as const];
  const { href, storyId } = mark.attrs;
  if (href !== undefined) return [{ type: "link", href, isExternal: true, content } as const];
  const path = resolver.storyHref(storyId);
  return path === null
    ? content
    : [{ type: "link", href: path, isExternal: false, content } as const];
}

function prepareLeaf(node: Run["node"], { numbers, direction }: InlineResolver): PreparedInline[] {
  switch (node.type) {
    case "text":
      return direction === undefined
        ? [{ type: "text", text: node.text }]
        : isolate(node.text, direction);
    case "hardBreak":
      return [{ type: "break" }];
    case "footnote":
      return [{ type: "noteCall", number: numbers.get(node) ?? 0 }];
  }
}

function isolate(words: string, direction: Direction): PreparedInline[] {
  return splitForeignRuns(words, direction).map(({ text, against }) =>
    against === null ? { type: "text", text } : { type: "isolate", text, direction: against },
  );
}
