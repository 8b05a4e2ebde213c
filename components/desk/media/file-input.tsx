import type { RefObject } from "react";
import type { Takes } from "#components/desk/media/check-file";

const picture = "image/jpeg,image/png,image/webp,image/gif,image/avif";
const document = "application/pdf";
const accepted = { picture, document, either: `${picture},${document}` };

type Props = {
  label: string;
  takes: Takes | "either";
  isMany?: true;
  /** The same file can be chosen twice in a row. */
  onChoose: (files: File[]) => void;
  opens: RefObject<HTMLInputElement | null>;
};

/** What a button opens that lets somebody choose files of their machine. */
export function FileInput({ label, takes, isMany, onChoose, opens }: Props) {
  return (
    <input
      ref={opens}
      type="file"
      hidden
      multiple={isMany}
      accept={accepted[takes]}
      aria-label={label}
      onChange={({ currentTarget }) => {
        onChoose([...(currentTarget.files ?? [])]);
        currentTarget.value = "";
      }}
    />
  );
}
