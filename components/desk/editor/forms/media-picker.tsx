import { type MediaFound, useEditorData } from "#components/desk/editor/editor-data";
import { MediaPicker as LibraryPicker } from "#components/desk/media/media-picker";

type Props = {
  label: string;
  chosenIds: string[];
  file?: File | undefined;
  onChoose: (media: MediaFound) => void;
};

/** Finds pictures for the text, which remembers what it shows. */
export function MediaPicker({ onChoose, ...props }: Props) {
  const { searchMedia, rememberMedia } = useEditorData();
  return (
    <LibraryPicker
      {...props}
      search={searchMedia}
      onChoose={(media) => {
        rememberMedia(media);
        onChoose(media);
      }}
    />
  );
}
