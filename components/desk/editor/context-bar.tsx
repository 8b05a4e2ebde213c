import { Button } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import { useEditorState } from "@tiptap/react";
import { type Ref, useImperativeHandle } from "react";
import { actions } from "#components/desk/editor/actions";
import { formHere, type OpenForm } from "#components/desk/editor/open-form";
import { removeNode } from "#components/desk/editor/put-node";
import type { BarHandle } from "#components/desk/editor/toolbar";
import { useRovingFocus } from "#components/desk/editor/use-roving-focus";
import styles from "./editor.module.css";

const ofTables = [
  ["Add row", addRowAfter],
  ["Add column", addColumnAfter],
  ["Header row", toggleHeaderRow],
  ["Delete row", deleteRow],
  ["Delete column", deleteColumn],
  ["Delete table", deleteTable],
] as const;

/** What can be done with the thing that the cursor is in, in a place that never moves the text. */
export function ContextBar(props: {
  editor: Editor;
  onEdit: (form: OpenForm) => void;
  ref: Ref<BarHandle>;
}) {
  const { editor, onEdit, ref } = props;
  const { focus, props: roving } = useRovingFocus(() => editor.commands.focus());
  useImperativeHandle(ref, () => ({ focus }));
  const kind = useEditorState({ editor, selector: () => formHere(editor)?.kind ?? null });
  if (kind === null) return null;
  const name = actions.find(({ id }) => id === kind)?.name ?? "";
  const edit = () => {
    const here = formHere(editor);
    if (here !== null) onEdit(here);
  };
  const remove = () => {
    const here = formHere(editor);
    if (here !== null) removeNode(editor, here);
  };
  return (
    <div className={styles.context} role="toolbar" aria-label={name} {...roving}>
      <ContextButton isFirst onPress={edit}>
        {kind === "table" ? "Caption…" : `Edit ${name.toLowerCase()}…`}
      </ContextButton>
      {kind === "table"
        ? ofTables.map(([label, run]) => (
            <ContextButton
              key={label}
              onPress={() => {
                run(editor.state, editor.view.dispatch);
                editor.commands.focus();
              }}
            >
              {label}
            </ContextButton>
          ))
        : kind !== "quote" &&
          kind !== "codeBlock" && <ContextButton onPress={remove}>Remove</ContextButton>}
    </div>
  );
}

function ContextButton(props: { isFirst?: boolean; onPress: () => void; children: string }) {
  const { isFirst = false, onPress, children } = props;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      data-roving
      tabIndex={isFirst ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
