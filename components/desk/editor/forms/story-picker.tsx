import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type StoryFound, useEditorData } from "#components/desk/editor/editor-data";
import { sentenceOf, useSearch } from "#components/desk/editor/forms/use-search";
import styles from "./forms.module.css";

/** Finds one of our stories by words of its headline. */
export function StoryPicker(props: {
  chosenId: string | null;
  onChoose: (story: StoryFound) => void;
}) {
  const { chosenId, onChoose } = props;
  const { searchStories, stories } = useEditorData();
  const [text, setText] = useState("");
  const { found, state } = useSearch(searchStories, text);
  const chosen = chosenId === null ? undefined : stories[chosenId];
  return (
    <div>
      <TextInput
        label="Story"
        placeholder="Words of the headline"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      {chosen && <p className={styles.hint}>Now: {chosen.headline}</p>}
      <ul className={styles.found} aria-label="Stories found">
        {found.map((story) => (
          <li key={story.id}>
            <button
              type="button"
              aria-pressed={story.id === chosenId}
              onClick={() => onChoose(story)}
            >
              <span dir="auto">{story.headline}</span>
              <small>{story.state}</small>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint} role="status">
        {sentenceOf(state, found.length)}
      </p>
    </div>
  );
}
