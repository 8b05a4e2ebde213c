import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useEffect, useState } from "react";
import { type StoryFound, useEditorData } from "#components/desk/editor/editor-data";
import { sentenceOf, useSearch } from "#components/desk/editor/forms/use-search";
import styles from "./forms.module.css";

/** Finds one of our stories by words of its headline. Arrows go through what is found, Enter chooses. */
export function StoryPicker(props: {
  chosenId: string | null;
  onChoose: (story: StoryFound) => void;
}) {
  const { chosenId, onChoose } = props;
  const { searchStories, stories } = useEditorData();
  const [text, setText] = useState("");
  const { found, state } = useSearch(searchStories, text);
  const chosen = chosenId === null ? undefined : stories[chosenId];
  // What is found stands in the form all the while.
  const box = useCombobox({ opened: true });
  const { resetSelectedOption } = box;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a mark stands on a story, not on a place in the list
  useEffect(() => resetSelectedOption(), [resetSelectedOption, found]);
  return (
    <Combobox store={box}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          label="Story"
          placeholder="Words of the headline"
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            resetSelectedOption();
          }}
          data-autofocus
        />
      </Combobox.EventsTarget>
      {chosen && <p className={styles.hint}>Now: {chosen.headline}</p>}
      <Combobox.Options className={styles.found} aria-label="Stories found">
        {found.map((story) => (
          <Combobox.Option
            key={story.id}
            value={story.id}
            active={story.id === chosenId}
            onClick={() => onChoose(story)}
          >
            <span dir="auto">{story.headline}</span>
            <small>{story.state}</small>
          </Combobox.Option>
        ))}
      </Combobox.Options>
      <p className={styles.hint} role="status">
        {sentenceOf(state, found.length)}
      </p>
    </Combobox>
  );
}
