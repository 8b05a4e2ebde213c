import { Pill, Stack } from "@mantine/core";
import { useRef, useState } from "react";
import { TopicBox } from "#components/desk/story/fields/topic-box";
import type { Found } from "#components/desk/story/search-desk";
import css from "./fields.module.css";

type Props = {
  editionId: string;
  onChange: (id: string | null) => void;
  error: string | undefined;
};

/** One topic for many stories: found by name or synonym, or made here with its type. Another one takes its place. */
export function OneTopic({ editionId, onChange, error }: Props) {
  const [chosen, setChosen] = useState<Found | null>(null);
  const box = useRef<HTMLInputElement>(null);
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
      <TopicBox
        label={chosen === null ? "Topic" : "Another topic in its place"}
        error={error}
        editionId={editionId}
        input={box}
        taken={chosen === null ? [] : [chosen.id]}
        choose={choose}
      />
      <p className={css.told} role="status">
        {chosen === null ? "" : `${chosen.label} is chosen.`}
      </p>
    </Stack>
  );
}
