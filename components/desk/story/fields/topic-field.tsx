import { Pill } from "@mantine/core";
import { useRef, useState } from "react";
import { type Faults, faultAt, faultsUnder } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { TopicBox } from "#components/desk/story/fields/topic-box";
import type { Found } from "#components/desk/story/search-desk";
import css from "./fields.module.css";

type Props = {
  topicIds: string[];
  onChange: (topicIds: string[]) => void;
  editionId: string;
  names: Record<string, string>;
  /** Told of every topic that is chosen, so that others can name it as well. */
  remember: (topic: Found) => void;
  faults: Faults;
};

/** What the story is about: found by name or synonym, or made here with its type. */
export function TopicField({ topicIds, onChange, editionId, names, remember, faults }: Props) {
  const [told, setTold] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const nameOf = (id: string) => names[id] ?? "No longer here";
  const add = (topic: Found) => {
    remember(topic);
    if (!topicIds.includes(topic.id)) onChange([...topicIds, topic.id]);
    setTold(`${topic.label} is added.`);
  };
  const remove = (id: string) => {
    onChange(topicIds.filter((one) => one !== id));
    setTold(`${nameOf(id)} is removed.`);
    box.current?.focus();
  };
  return (
    <FieldGroup legend="Topics" faults={faultsUnder(faults, "topicIds")}>
      <ul className={css.pills} aria-label="Topics of the story">
        {topicIds.map((id, index) => (
          <li key={id}>
            <Pill
              size="md"
              className={css.pill ?? ""}
              withRemoveButton
              removeButtonProps={{
                "aria-label": `Remove ${nameOf(id)}`,
                "aria-hidden": false,
                tabIndex: 0,
              }}
              onRemove={() => remove(id)}
            >
              <bdi>{nameOf(id)}</bdi>
            </Pill>
            {faultAt(faults, "topicIds", index) !== undefined && (
              <p className={css.fault}>{faultAt(faults, "topicIds", index)}</p>
            )}
          </li>
        ))}
      </ul>
      <TopicBox
        label="Add a topic"
        editionId={editionId}
        input={box}
        taken={topicIds}
        choose={add}
      />
      <p className={css.told} role="status">
        {told}
      </p>
    </FieldGroup>
  );
}
