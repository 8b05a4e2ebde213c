import { Extension } from "@tiptap/core";
import { Suggestion } from "@tiptap/suggestion";
import { type Action, actionsFor, type OpenKind } from "#components/desk/editor/actions";

export const slashOptionId = (id: string) => `slash-${id}`;

/** What the slash menu shows while it is open: where, what fits, and which of it is marked. */
export type SlashState = {
  rect: DOMRect;
  found: Action[];
  marked: number;
  choose: (action: Action) => void;
};

export type SlashOptions = {
  open: OpenKind;
  show: (state: SlashState | null) => void;
};

/** A slash at the beginning of a word offers everything that can be put in; typing narrows it. */
export const SlashMenu = Extension.create<SlashOptions>({
  name: "slashMenu",
  addOptions: () => ({ open: () => {}, show: () => {} }),
  addProseMirrorPlugins() {
    const { open, show } = this.options;
    let state: SlashState | null = null;
    const set = (next: SlashState | null) => {
      state = next;
      show(next);
      const { dom } = this.editor.view;
      const marked = next?.found[next.marked];
      // The cursor stays in the text; this tells screen readers which line of the menu is marked.
      if (marked === undefined) dom.removeAttribute("aria-activedescendant");
      else dom.setAttribute("aria-activedescendant", slashOptionId(marked.id));
    };
    const step = (by: number) => {
      if (state === null || state.found.length === 0) return false;
      const { length } = state.found;
      set({ ...state, marked: (state.marked + by + length) % length });
      return true;
    };
    return [
      Suggestion<Action, Action>({
        editor: this.editor,
        char: "/",
        items: ({ query }) => actionsFor(query),
        allow: ({ editor }) => !editor.isActive("codeBlock"),
        command: ({ editor, range, props: action }) => {
          editor.chain().focus().deleteRange(range).run();
          action.run(editor, open);
        },
        render: () => ({
          onStart: ({ clientRect, items, command }) => {
            const rect = clientRect?.();
            if (rect) set({ rect, found: items, marked: 0, choose: command });
          },
          onUpdate: ({ clientRect, items, command }) => {
            const rect = clientRect?.();
            if (rect) set({ rect, found: items, marked: 0, choose: command });
          },
          onKeyDown: ({ event }) => {
            if (event.key === "ArrowDown") return step(1);
            if (event.key === "ArrowUp") return step(-1);
            const action = state?.found[state.marked];
            if (action === undefined || (event.key !== "Enter" && event.key !== "Tab"))
              return false;
            state?.choose(action);
            return true;
          },
          onExit: () => set(null),
        }),
      }),
    ];
  },
});
