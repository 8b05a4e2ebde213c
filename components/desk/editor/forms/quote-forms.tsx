import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import { blockLimits } from "#lib/content/story-limits";

/** Who said what is quoted. */
export function QuoteForm({ editor, form, onClose }: FormProps) {
  const [source, setSource] = useState(written(form, "source"));
  return (
    <FormFrame
      title="Quote"
      submitLabel="Change"
      onSubmit={() => {
        changeNode(editor, form, { source: orNull(source) });
        onClose();
      }}
      onCancel={onClose}
    >
      <Source value={source} onChange={setSource} isFirst />
    </FormFrame>
  );
}

/** A line lifted out of the article; the words that were selected are offered. */
export function PullQuoteForm({ editor, form, onClose }: FormProps) {
  const { from, to } = editor.state.selection;
  const selected = form.node === null ? editor.state.doc.textBetween(from, to, " ") : "";
  const [text, setText] = useState(written(form, "text") || selected);
  const [source, setSource] = useState(written(form, "source"));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    if (text.trim() === "") return setProblem("A pull quote needs its words. Write them.");
    const attrs = { text: text.trim(), source: orNull(source) };
    if (form.node === null) putBlock(editor, { type: "pullQuote", attrs });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Pull quote"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Textarea
        label="Words"
        autosize
        minRows={2}
        dir="auto"
        data-autofocus
        value={text}
        {...withLimit({
          name: "pull quote",
          text: onOneLine(text),
          limit: blockLimits.pullQuote,
        })}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Source value={source} onChange={setSource} />
    </FormFrame>
  );
}

function Source(props: { value: string; onChange: (value: string) => void; isFirst?: boolean }) {
  const { value, onChange, isFirst = false } = props;
  return (
    <TextInput
      label="Who says so"
      dir="auto"
      value={value}
      {...withLimit({
        name: "source of the quote",
        text: onOneLine(value),
        limit: blockLimits.quoteSource,
      })}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(isFirst && { "data-autofocus": true })}
    />
  );
}
