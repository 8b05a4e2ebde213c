import { Extension } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { actions } from "#components/desk/editor/actions";
import { leaveBlock } from "#components/desk/editor/leave-block";
import { type FormKind, isFormKind } from "#components/desk/editor/open-form";

export type KeysOptions = {
  open: (kind: FormKind) => void;
  openSelected: () => void;
  showHelp: () => void;
  focusBar: (which: "top" | "bottom") => void;
};

/** The keys for everything that is no mark or style of text, which bring their own. */
export const EditorKeys = Extension.create<KeysOptions>({
  name: "editorKeys",
  priority: 1100,
  addOptions: () => ({
    open: () => {},
    openSelected: () => {},
    showHelp: () => {},
    focusBar: () => {},
  }),
  addKeyboardShortcuts() {
    const { open, openSelected, showHelp, focusBar } = this.options;
    const done = (what: () => void) => () => {
      what();
      return true;
    };
    const inserting = actions
      .filter(({ id, group, keys }) => keys && (group === "insert" || id === "link"))
      .map((action) => [action.keys, done(() => action.run(this.editor, open))]);
    return {
      ...Object.fromEntries(inserting),
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || !isFormKind(selection.node.type.name))
          return false;
        openSelected();
        return true;
      },
      "Mod-Enter": () => leaveBlock(this.editor),
      "Mod-/": done(showHelp),
      "Alt-F10": done(() => focusBar("top")),
      "Shift-Alt-F10": done(() => focusBar("bottom")),
    };
  },
});
