import { FileTextIcon } from "lucide-react";
import { DeskLink } from "#components/desk/shell/desk-link";
import css from "./media-grid.module.css";

export type MediaSeen = {
  id: string;
  isPicture: boolean;
  name: string;
  /** Form and size: “JPEG, 2400 × 1600, 1.2 MB”. */
  facts: string;
  credit: string;
  colour: string | null;
  /** What somebody should know or do: that words are missing, that it was taken down. */
  marks: string[];
};

/** The library as a grid: what each shows, what it is called, and what is missing. Each leads to its page. */
export function MediaGrid({ media }: { media: MediaSeen[] }) {
  return (
    <ul className={css.grid}>
      {media.map((one) => (
        <li key={one.id} className={css.item}>
          <DeskLink className={css.link} href={`/admin/media/${one.id}`}>
            <span
              className={css.frame}
              style={one.colour === null ? undefined : { backgroundColor: one.colour }}
            >
              {one.isPicture ? (
                <img src={`/api/desk/v1/media/${one.id}?small`} alt="" loading="lazy" />
              ) : (
                <FileTextIcon size={40} strokeWidth={1.25} aria-hidden />
              )}
            </span>
            <span className={css.name} dir="auto">
              {one.name}
            </span>
          </DeskLink>
          {one.credit !== "" && (
            <span className={css.note} dir="auto">
              {one.credit}
            </span>
          )}
          <span className={css.note}>{one.facts}</span>
          {one.marks.map((mark) => (
            <span key={mark} className={css.mark}>
              {mark}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
