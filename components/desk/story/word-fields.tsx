import { Textarea } from "@mantine/core";
import type { DeskIssue } from "#components/desk/story/workflow-types";

export type WordField = { name: string; label: string; description?: string };

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
  return fields.map(({ name, label, description }, index) => (
    <Textarea
      key={name}
      data-autofocus={index === 0 || undefined}
      label={label}
      {...(description !== undefined && { description })}
      autosize
      minRows={2}
      value={words[name] ?? ""}
      error={issues.find(({ path }) => path[0] === name)?.message}
      onChange={(event) => onWrite(name, event.currentTarget.value)}
    />
  ));
}
