import type { Block, Document, Inline, ListItem, TableCell, TableRow } from "#lib/content/document";

export type AnyNode = Block | Inline | ListItem | TableRow | TableCell;

/** Every node of a document, in the order in which it is read: a node first, then what stands in it. */
export function walk(parent: Document | AnyNode): AnyNode[] {
  const nodes: AnyNode[] = [];
  gather(parent, nodes);
  return nodes;
}

function gather(parent: Document | AnyNode, nodes: AnyNode[]): void {
  if (!("content" in parent) || parent.content === undefined) return;
  for (const node of parent.content) {
    nodes.push(node);
    gather(node, nodes);
  }
}

/** The words of inline content, without notes; a line break counts as a space. */
export function inlineText(content: readonly Inline[] = []): string {
  let text = "";
  for (const node of content) {
    if (node.type === "text") text += node.text;
    else if (node.type === "hardBreak") text += " ";
  }
  return text;
}
