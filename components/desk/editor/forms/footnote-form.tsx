import { Input } from "@mantine/core";
import { Node } from "@tiptap/core";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import type { FormProps } from "#components/desk/editor/forms/form-props";
import { Link } from "#components/desk/editor/schema/link-mark";
import { plainMarks } from "#components/desk/editor/schema/marks";
import { HardBreak, Paragraph, Text } from "#components/desk/editor/schema/text-nodes";
import styles from "./forms.module.css";

const OneLine = Node.create({ name: "doc", topNode: true, content: "paragraph" });

/** What a note says, with marks by their keys; links are pasted, or kept as they are. */
export function FootnoteForm({ editor, form, onTouched, onClose }: FormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const note = useEditor({
    extensions: [OneLine, Paragraph, Text, HardBreak, Link, ...plainMarks, UndoRedo],
    content: {
      type: "doc",
      content: [{ type: "paragraph", content: form.node?.toJSON().content ?? [] }],
    },
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": "Text of the note" },
    },
    autofocus: "end",
    onUpdate: onTouched,
    immediatelyRender: true,
  });
  const submit = () => {
    if (note.isEmpty) return setProblem("A note needs some words. Write them, or cancel.");
    const content = note.getJSON().content?.[0]?.content ?? [];
    const footnote = { type: "footnote", content };
    const at =
      form.node === null
        ? editor.state.selection.to
        : { from: form.pos, to: form.pos + form.node.nodeSize };
    editor.chain().focus().insertContentAt(at, footnote).run();
    onClose();
  };
  return (
    <FormFrame
      title="Footnote"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Input.Wrapper label="Note" labelElement="div">
        <EditorContent className={styles.note} editor={note} dir="auto" />
      </Input.Wrapper>
    </FormFrame>
  );
}
