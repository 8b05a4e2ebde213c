import { Divider } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import { useEditorState } from "@tiptap/react";
import { EllipsisIcon, KeyboardIcon, PlusIcon, Redo2Icon, Undo2Icon } from "lucide-react";
import { memo, type Ref, useImperativeHandle } from "react";
import { actions, type OpenKind } from "#components/desk/editor/actions";
import { BarButton } from "#components/desk/editor/bar-button";
import { BarMenu } from "#components/desk/editor/bar-menu";
import { useRovingFocus } from "#components/desk/editor/use-roving-focus";
import styles from "./editor.module.css";

export type BarHandle = { focus: () => void };

const plain = actions.filter((action) => action.isPlain);
const inserted = actions.filter(({ group }) => group === "insert");
const others = actions.filter(({ isPlain, group }) => !isPlain && group !== "insert");

/** The bar above the text. Tab stops at it once; arrows go through it, Escape back into the text. */
export const Toolbar = memo(function Toolbar(props: {
  editor: Editor;
  open: OpenKind;
  onHelp: () => void;
  ref: Ref<BarHandle>;
}) {
  const { editor, open, onHelp, ref } = props;
  const { focus, props: roving } = useRovingFocus(() => editor.commands.focus());
  useImperativeHandle(ref, () => ({ focus }));
  const active = useEditorState({
    editor,
    selector: () => ({
      pressed: plain.filter((action) => action.isActive?.(editor)).map(({ id }) => id),
      canUndo: undoDepth(editor.state) > 0,
      canRedo: redoDepth(editor.state) > 0,
    }),
  });
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Formatting" {...roving}>
      {plain.map((action, index) => (
        <BarButton
          key={action.id}
          name={action.name}
          Icon={action.Icon}
          keys={action.keys}
          isPressed={active.pressed.includes(action.id)}
          isFirst={index === 0}
          onPress={() => action.run(editor, open)}
        />
      ))}
      <BarMenu
        name="More formatting"
        Icon={EllipsisIcon}
        actions={others}
        onChoose={(action) => action.run(editor, open)}
      />
      <Divider orientation="vertical" my={7} mx={4} />
      <BarMenu
        name="Insert"
        Icon={PlusIcon}
        actions={inserted}
        onChoose={(action) => action.run(editor, open)}
      />
      <BarButton name="Keys and shortcuts" Icon={KeyboardIcon} keys="Mod-/" onPress={onHelp} />
      <span className={styles.spring} />
      <div className={styles.atHand}>
        <BarButton
          name="Undo"
          Icon={Undo2Icon}
          keys="Mod-z"
          isDisabled={!active.canUndo}
          onPress={() => editor.chain().focus().undo().run()}
        />
        <BarButton
          name="Redo"
          Icon={Redo2Icon}
          keys="Mod-Shift-z"
          isDisabled={!active.canRedo}
          onPress={() => editor.chain().focus().redo().run()}
        />
      </div>
    </div>
  );
});
