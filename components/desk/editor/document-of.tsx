import type { Node } from "@tiptap/pm/model";
import { type Block, type Document, documentVersion } from "#lib/content/document";
import { readDocument } from "#lib/content/read-document";

const known = new WeakMap<Node, Block[]>();

/**
 * The document that stands in the editor, in normal form. The editor keeps the blocks that did not
 * change, so that only what was typed in is read again, however long the story is.
 */
export function documentOf(text: Node): Document {
  return { type: "doc", version: documentVersion, content: text.children.flatMap(blocksOf) };
}

function blocksOf(node: Node): Block[] {
  const found = known.get(node);
  if (found !== undefined) return found;
  const { document } = readDocument({
    type: "doc",
    version: documentVersion,
    content: [node.toJSON()],
  });
  known.set(node, document.content);
  return document.content;
}
