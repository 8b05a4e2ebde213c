import { Pill, Stack } from "@mantine/core";
import { useCallback, useRef, useState } from "react";
import { FindBox } from "#components/desk/story/fields/find-box";
import { type FoundTopic, NewTopic, topicNote } from "#components/desk/story/fields/new-topic";
import { askDesk, type Found } from "#components/desk/story/search-desk";
import css from "./fields.module.css";

type Props = {
  editionId: string;
  onChange: (id: string | null) => void;
  error: string | undefined;
};

/** One topic for many stories: found by name or synonym, or made here with its type. Another one takes its place. */
export function OneTopic({ editionId, onChange, error }: Props) {
  const [chosen, setChosen] = useState<Found | null>(null);
  const [making, setMaking] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const search = useCallback(
    (text: string) => askDesk<FoundTopic>("topics", editionId, text),
    [editionId],
  );
  const choose = (topic: Found | null) => {
    setChosen(topic);
    onChange(topic?.id ?? null);
    box.current?.focus();
  };
  return (
    <Stack gap="xs">
      {chosen !== null && (
        <div>
          <Pill
            size="md"
            className={css.pill ?? ""}
            withRemoveButton
            removeButtonProps={{
              "aria-label": `Remove ${chosen.label}`,
              "aria-hidden": false,
              tabIndex: 0,
            }}
            onRemove={() => choose(null)}
          >
            <bdi>{chosen.label}</bdi>
          </Pill>
        </div>
      )}
      <FindBox
        label={chosen === null ? "Topic" : "Another topic in its place"}
        error={error}
        input={box}
        search={search}
        taken={chosen === null ? [] : [chosen.id]}
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
            box.current?.focus();
          }}
        />
      )}
      <p className={css.told} role="status">
        {chosen === null ? "" : `${chosen.label} is chosen.`}
      </p>
    </Stack>
  );
}
