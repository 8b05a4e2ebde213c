import type { Block, Document, Inline, ListItem, TableCell, TableRow } from "#lib/content/document";

export type AnyNode = Block | Inline | ListItem | TableRow | TableCell;

/** Every node of a document, in the order in which it is read: a node first, then what stands in it. */
export function* walk(parent: Document | AnyNode): Generator<AnyNode> {
  if (!("content" in parent) || parent.content === undefined) return;
  for (const node of parent.content) {
    yield node;
    yield* walk(node);
  }
}

/** The words of inline content, without notes; a line break counts as a space. */
export function inlineText(content: readonly Inline[] = []): string {
  return content
    .map((node) => {
      if (node.type === "text") return node.text;
      return node.type === "hardBreak" ? " " : "";
    })
    .join("");
}
