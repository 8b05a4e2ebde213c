import type { Editor, JSONContent } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";
import type { OpenForm } from "#components/desk/editor/open-form";

/** Writes what a form says of a part of the text that is there. */
export function changeNode(
  editor: Editor,
  { pos, node }: OpenForm,
  attributes: Record<string, unknown>,
): void {
  if (node === null) return;
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      const there = tr.doc.nodeAt(pos);
      if (there?.type !== node.type) return false;
      tr.setNodeMarkup(pos, undefined, { ...there.attrs, ...attributes });
      return true;
    })
    .run();
}

/** Puts a block where the cursor is: in place of an empty paragraph, else after the block it is in. */
export function putBlock(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection;
  const outer = $from.depth > 0 ? $from.node(1) : null;
  const isEmpty = outer?.type.name === "paragraph" && outer.content.size === 0;
  const at = outer === null ? editor.state.selection.to : $from.after(1);
  const range = isEmpty ? { from: $from.before(1), to: $from.after(1) } : at;
  const start = typeof range === "number" ? range : range.from;
  const isProse = block.content !== undefined;
  editor
    .chain()
    .insertContentAt(range, isProse ? block : [block, ...lineAfter(editor, at)])
    .command(({ tr }) => {
      const size = tr.doc.nodeAt(start)?.nodeSize ?? 0;
      const next = tr.doc.resolve(isProse ? start + 1 : start + size);
      tr.setSelection(Selection.near(next, 1));
      return true;
    })
    .focus()
    .scrollIntoView()
    .run();
}

/** The text goes on below: a paragraph to write in when nothing follows. */
function lineAfter(editor: Editor, at: number): JSONContent[] {
  return at >= editor.state.doc.content.size ? [{ type: "paragraph" }] : [];
}

/** Takes a part out of the text. */
export function removeNode(editor: Editor, { pos, node }: OpenForm): void {
  if (node === null) return;
  editor
    .chain()
    .focus()
    .deleteRange({ from: pos, to: pos + node.nodeSize })
    .run();
}

/** A text as an attribute holds it: none is null. */
export function orNull(written: string): string | null {
  return written.trim() === "" ? null : written.trim();
}
