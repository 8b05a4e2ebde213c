import { NativeSelect, Textarea } from "@mantine/core";
import type { DeskIssue } from "#components/desk/story/workflow-types";

export type WordField = {
  name: string;
  label: string;
  description?: string;
  /** What is chosen from, where it is not written. */
  choices?: { value: string; label: string }[];
};

/** What a withdrawal has to be told, whenever and of however many stories. */
export const withdrawalFields: WordField[] = [
  { name: "reason", label: "Why", description: "For the record of the newsroom." },
  {
    name: "notice",
    label: "What readers are told",
    description: "May be empty: then only that it is gone.",
  },
];

/** The words that belong to a step, with what is wrong with each beside it. */
export function WordFields(props: {
  fields: WordField[];
  words: Record<string, string>;
  issues: DeskIssue[];
  onWrite: (name: string, written: string) => void;
}) {
  const { fields, words, issues, onWrite } = props;
  return fields.map(({ name, label, description, choices }, index) => {
    const field = {
      "data-autofocus": index === 0 || undefined,
      label,
      ...(description !== undefined && { description }),
      value: words[name] ?? "",
      error: issues.find(({ path }) => path[0] === name)?.message,
      onChange: (event: { currentTarget: { value: string } }) =>
        onWrite(name, event.currentTarget.value),
    };
    if (choices !== undefined) return <NativeSelect key={name} data={choices} {...field} />;
    return <Textarea key={name} autosize minRows={2} {...field} />;
  });
}
