import type { Editor } from "@tiptap/core";
import type { OpenForm } from "#components/desk/editor/open-form";

/** What every small form gets: the text, what it is about, and how to close. */
export type FormProps = {
  editor: Editor;
  form: OpenForm;
  /** Told of a change that was not typed: something chosen, moved or taken away. */
  onTouched: () => void;
  onClose: () => void;
};

/** An attribute of what the form is about, as a field shows it. */
export function written({ node }: OpenForm, name: string): string {
  const value: unknown = node?.attrs[name];
  return typeof value === "string" ? value : "";
}
