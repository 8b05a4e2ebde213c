import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";

/** The parts of a text that are written in a small form. */
export const formKinds = [
  "link",
  "figure",
  "gallery",
  "quote",
  "pullQuote",
  "factBox",
  "table",
  "embed",
  "codeBlock",
  "footnote",
] as const;
export type FormKind = (typeof formKinds)[number];

/**
 * A form that is open: for something new (`node` is null), maybe with a file to begin with, or for what stands
 * at `pos`.
 */
export type OpenForm = { kind: FormKind; pos: number; node: Node | null; file?: File };

export function isFormKind(name: string): name is FormKind {
  return (formKinds as readonly string[]).includes(name);
}

/** The form for what is selected, or for the innermost thing around the cursor that has one. */
export function formHere(editor: Editor): OpenForm | null {
  const { selection } = editor.state;
  if (selection instanceof NodeSelection) {
    const { node, from } = selection;
    return isFormKind(node.type.name) ? { kind: node.type.name, pos: from, node } : null;
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (isFormKind(node.type.name)) return { kind: node.type.name, pos: $from.before(depth), node };
  }
  return null;
}

/** A form for something new at the cursor. */
export function formForNew(kind: FormKind, editor: Editor): OpenForm {
  return { kind, pos: editor.state.selection.from, node: null };
}
