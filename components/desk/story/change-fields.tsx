import { NativeSelect, Textarea } from "@mantine/core";
import type { Change } from "#components/desk/story/workflow-types";

const changes = [
  { value: "silent", label: "A silent fix: readers are told nothing" },
  { value: "update", label: "An update: there is more to tell" },
  { value: "correction", label: "A correction: something was wrong" },
  { value: "clarification", label: "A clarification: something was unclear" },
];

const places = [
  { value: "bottom", label: "Under the text" },
  { value: "top", label: "Above the text" },
];

/** What somebody has said of a change so far. */
export type ChangeWords = { kind: string; note: string; place?: string };

export const silentChange: ChangeWords = { kind: "silent", note: "", place: "bottom" };

export function changeOf({ kind, note, place }: ChangeWords): Change {
  if (kind === "update" || kind === "correction" || kind === "clarification") {
    return { kind, note, place: place === "top" ? "top" : "bottom" };
  }
  return { kind: "silent" };
}

type Props = {
  words: ChangeWords;
  onChange: (words: ChangeWords) => void;
  /** What is wrong with the sentence. */
  fault: string | undefined;
};

/** What kind of change it is, and the sentence that readers will see of it. */
export function ChangeFields({ words, onChange, fault }: Props) {
  return (
    <>
      <NativeSelect
        label="What kind of change is it?"
        data={changes}
        value={words.kind}
        onChange={(event) => onChange({ ...words, kind: event.currentTarget.value })}
      />
      {words.kind !== "silent" && (
        <>
          <Textarea
            label="What readers are told"
            description="A sentence, dated, on the article’s page."
            autosize
            minRows={2}
            value={words.note}
            error={fault}
            onChange={(event) => onChange({ ...words, note: event.currentTarget.value })}
          />
          <NativeSelect
            label="Where does it stand?"
            description="Above where the mistake changed what readers understood."
            data={places}
            value={words.place ?? "bottom"}
            onChange={(event) => onChange({ ...words, place: event.currentTarget.value })}
          />
        </>
      )}
    </>
  );
}
