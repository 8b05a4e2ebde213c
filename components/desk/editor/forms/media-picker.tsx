import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type MediaFound, useEditorData } from "#components/desk/editor/editor-data";
import { sentenceOf, useSearch } from "#components/desk/editor/forms/use-search";
import styles from "./forms.module.css";

/** Finds pictures in the library. */
export function MediaPicker(props: {
  label: string;
  chosenIds: string[];
  onChoose: (media: MediaFound) => void;
}) {
  const { label, chosenIds, onChoose } = props;
  const { searchMedia, rememberMedia } = useEditorData();
  const [text, setText] = useState("");
  const { found, state } = useSearch(searchMedia, text);
  return (
    <div>
      <TextInput
        label={label}
        placeholder="Words of its title or caption"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={styles.thumbs} aria-label="Pictures found">
        {found.map((media) => (
          <li key={media.id}>
            <button
              type="button"
              aria-pressed={chosenIds.includes(media.id)}
              aria-label={media.title}
              title={media.title}
              onClick={() => {
                rememberMedia(media);
                onChoose(media);
              }}
            >
              <img src={media.url} alt="" loading="lazy" />
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
