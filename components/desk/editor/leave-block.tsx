import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

/** Goes on writing below the box, table, list, quote or code that the cursor is in; false in plain text. */
export function leaveBlock(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const outer = $from.depth > 0 ? $from.node(1) : null;
  if (outer === null || outer.type.name === "paragraph" || outer.type.name === "heading")
    return false;
  return writeBelow(editor, $from.after(1));
}

/** In the empty last line of a box, Enter leaves the box and takes the line along. */
export function leaveBoxFromEmptyLine(editor: Editor, box: string): boolean {
  const { empty, $from } = editor.state.selection;
  const around = $from.depth > 1 ? $from.node(-1) : null;
  if (!empty || around?.type.name !== box || $from.parent.content.size > 0) return false;
  if (around.childCount < 2 || $from.index(-1) < around.childCount - 1) return false;
  const { from, to } = { from: $from.before(), to: $from.after() };
  const after = $from.after(-1) - (to - from);
  return editor.chain().deleteRange({ from, to }).run() && writeBelow(editor, after);
}

function writeBelow(editor: Editor, at: number): boolean {
  return editor
    .chain()
    .insertContentAt(at, { type: "paragraph" })
    .command(({ tr }) => {
      tr.setSelection(TextSelection.create(tr.doc, at + 1));
      return true;
    })
    .scrollIntoView()
    .run();
}
