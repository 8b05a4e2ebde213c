import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { MediaFound } from "#components/desk/editor/editor-data";
import { sentenceOf, useSearch } from "#components/desk/editor/forms/use-search";
import { UploadBox } from "#components/desk/media/upload-box";
import css from "./media.module.css";

type Props = {
  label: string;
  chosenIds: string[];
  /** One that was dropped or pasted where this picker was opened for it. */
  file?: File | undefined;
  search: (text: string) => Promise<MediaFound[]>;
  onChoose: (media: MediaFound) => void;
};

/** Finds a picture in the library, or brings one in. */
export function MediaPicker({ label, chosenIds, file, search, onChoose }: Props) {
  const [text, setText] = useState("");
  const { found, state } = useSearch(search, text);
  return (
    <UploadBox takes="picture" given={file} onDone={onChoose}>
      <TextInput
        type="search"
        label={label}
        placeholder="Words of its title or caption"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={css.thumbs} aria-label="Pictures found">
        {found.map((media) => (
          <li key={media.id}>
            <button
              type="button"
              aria-pressed={chosenIds.includes(media.id)}
              aria-label={media.title}
              title={media.title}
              onClick={() => onChoose(media)}
            >
              <img src={`${media.url}?small`} alt="" loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      <p className={css.hint} role="status">
        {sentenceOf(state, found.length)}
      </p>
    </UploadBox>
  );
}
