import { type RefObject, useCallback, useState } from "react";
import { FindBox } from "#components/desk/story/fields/find-box";
import { type FoundTopic, NewTopic, topicNote } from "#components/desk/story/fields/new-topic";
import { askDesk, type Found } from "#components/desk/story/search-desk";

type Props = {
  label: string;
  editionId: string;
  input: RefObject<HTMLInputElement | null>;
  /** Those that are chosen already. */
  taken: string[];
  choose: (topic: Found) => void;
  error?: string | undefined;
};

/** Finds a topic by name or synonym, or makes it here with its type. */
export function TopicBox({ label, editionId, input, taken, choose, error }: Props) {
  const [making, setMaking] = useState<string | null>(null);
  const search = useCallback(
    (text: string) => askDesk<FoundTopic>("topics", editionId, text),
    [editionId],
  );
  return (
    <>
      <FindBox
        label={label}
        error={error}
        input={input}
        search={search}
        taken={taken}
        onChoose={choose}
        onCreate={setMaking}
        note={topicNote}
      />
      {making !== null && (
        <NewTopic
          name={making}
          editionId={editionId}
          choose={choose}
          close={() => {
            setMaking(null);
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
