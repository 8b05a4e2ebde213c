import { useCallback } from "react";
import { CreateName } from "#components/desk/story/fields/create-name";
import { askDesk, createAtDesk, type Found } from "#components/desk/story/search-desk";
import type { TopicType } from "#lib/content/kinds";

export type FoundTopic = Found & { synonym: string | null };

const types: { value: TopicType; label: string }[] = [
  { value: "subject", label: "A subject" },
  { value: "person", label: "A person" },
  { value: "organisation", label: "An organisation" },
  { value: "place", label: "A place" },
  { value: "event", label: "An event" },
];

type Props = {
  /** What was searched for, to start from. */
  name: string;
  editionId: string;
  choose: (topic: Found) => void;
  close: () => void;
};

/** Makes a topic with its type, beside where it is chosen. */
export function NewTopic({ name, editionId, choose, close }: Props) {
  const near = useCallback(
    (text: string) => askDesk<FoundTopic>("near-topics", editionId, text),
    [editionId],
  );
  return (
    <CreateName
      title="A new topic"
      name={name}
      kindLabel="What is it?"
      kinds={types}
      create={(called, kind) => createAtDesk("topics", { edition: editionId, name: called, kind })}
      near={near}
      choose={choose}
      close={close}
    />
  );
}

/** What kind of topic was found, and by which of its other names. */
export function topicNote({ note, synonym }: FoundTopic) {
  return (
    <>
      {note}
      {synonym !== null && (
        <>
          , also called “<bdi>{synonym}</bdi>”
        </>
      )}
    </>
  );
}
