import { Checkbox, Group, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import type { Table } from "#lib/content/document";
import { onOneLine } from "#lib/content/storable-text";
import { blockLimits } from "#lib/content/story-limits";

/** A table by its size and caption; later, its caption alone: rows and columns are added below the text. */
export function TableForm({ editor, form, onClose }: FormProps) {
  const isNew = form.node === null;
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [hasHeader, setHeader] = useState(true);
  const [caption, setCaption] = useState(written(form, "caption"));
  const submit = () => {
    const attrs = { caption: orNull(caption) };
    if (isNew) putBlock(editor, { ...emptyTable({ rows, columns, hasHeader }), attrs });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Table"
      submitLabel={isNew ? "Insert" : "Change"}
      onSubmit={submit}
      onCancel={onClose}
    >
      {isNew && (
        <>
          <Group grow>
            <NumberInput
              label="Rows"
              min={1}
              max={100}
              value={rows}
              onChange={(value) => setRows(Math.min(100, Math.max(1, Number(value) || 1)))}
              data-autofocus
            />
            <NumberInput
              label="Columns"
              min={1}
              max={50}
              value={columns}
              onChange={(value) => setColumns(Math.min(50, Math.max(1, Number(value) || 1)))}
            />
          </Group>
          <Checkbox
            label="The first row holds headings"
            checked={hasHeader}
            onChange={(event) => setHeader(event.currentTarget.checked)}
          />
        </>
      )}
      <TextInput
        label="Caption"
        dir="auto"
        value={caption}
        {...withLimit({
          name: "caption",
          text: onOneLine(caption),
          limit: blockLimits.tableCaption,
        })}
        onChange={(event) => setCaption(event.currentTarget.value)}
      />
    </FormFrame>
  );
}

function emptyTable(size: { rows: number; columns: number; hasHeader: boolean }): Table {
  return {
    type: "table",
    content: Array.from({ length: size.rows }, (_, row) => ({
      type: "tableRow",
      content: Array.from({ length: size.columns }, () => ({
        type: size.hasHeader && row === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph" }],
      })),
    })),
  };
}
