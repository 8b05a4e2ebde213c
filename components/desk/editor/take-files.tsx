import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";

export type TakeFilesOptions = { take: (file: File) => void };

/** A file that is dropped on the text or pasted into it goes to its form; text that comes along is more. */
export const TakeFiles = Extension.create<TakeFilesOptions>({
  name: "takeFiles",
  addOptions: () => ({ take: () => {} }),
  addProseMirrorPlugins() {
    const { take } = this.options;
    return [
      new Plugin({
        props: {
          handleDrop(view, event) {
            const [file] = event.dataTransfer?.files ?? [];
            if (file === undefined) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (at !== null) {
              const place = view.state.doc.resolve(at.pos);
              view.dispatch(view.state.tr.setSelection(TextSelection.near(place)));
            }
            take(file);
            return true;
          },
          handlePaste(_view, event) {
            const [file] = event.clipboardData?.files ?? [];
            // Word and browsers put a picture of what was copied beside its words.
            const hasWords = event.clipboardData?.types.some((type) => type.startsWith("text/"));
            if (file === undefined || hasWords) return false;
            event.preventDefault();
            take(file);
            return true;
          },
        },
      }),
    ];
  },
});
