import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import { blockLimits } from "#lib/content/story-limits";

/** A fact box by its title; its text is written in the box. */
export function FactBoxForm({ editor, form, onClose }: FormProps) {
  const [title, setTitle] = useState(written(form, "title"));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    const attrs = { title: title.trim() };
    if (attrs.title === "") return setProblem("A fact box needs a title. Write one.");
    const content = [{ type: "paragraph" }];
    if (form.node === null) putBlock(editor, { type: "factBox", attrs, content });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Fact box"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput
        label="Title"
        dir="auto"
        data-autofocus
        value={title}
        {...withLimit({ name: "title", text: onOneLine(title), limit: blockLimits.factBoxTitle })}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormFrame>
  );
}

/** The language of a code block, for those who colour it. */
export function CodeBlockForm({ editor, form, onClose }: FormProps) {
  const [language, setLanguage] = useState(written(form, "language"));
  return (
    <FormFrame
      title="Code block"
      submitLabel="Change"
      onSubmit={() => {
        changeNode(editor, form, { language: orNull(language) });
        onClose();
      }}
      onCancel={onClose}
    >
      <TextInput
        label="Language"
        placeholder="such as js"
        maxLength={blockLimits.codeLanguage}
        dir="ltr"
        data-autofocus
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
    </FormFrame>
  );
}
