import { FileTextIcon } from "lucide-react";
import { deskMediaUrl } from "#components/desk/story/search-desk";
import css from "./media-facts.module.css";

type Props = {
  id: string;
  isPicture: boolean;
  width: number | null;
  height: number | null;
  colour: string | null;
  facts: string;
  broughtIn: { iso: string; text: string };
  uploader: string | null;
};

/** What a file is: the picture itself, its form and size, and who brought it in. */
export function MediaFacts(props: Props) {
  const { id, isPicture, width, height, colour, facts, broughtIn, uploader } = props;
  return (
    <div className={css.facts}>
      <a className={css.frame} href={deskMediaUrl(id)}>
        {isPicture ? (
          <img
            src={deskMediaUrl(id)}
            alt="Open it whole"
            width={width ?? undefined}
            height={height ?? undefined}
            style={colour === null ? undefined : { backgroundColor: colour }}
          />
        ) : (
          <>
            <FileTextIcon size={32} strokeWidth={1.25} aria-hidden /> Open the document
          </>
        )}
      </a>
      <p className={css.line}>
        {facts}
        <br />
        Brought in{uploader !== null && <> by {<bdi>{uploader}</bdi>}</>} on{" "}
        <time dateTime={broughtIn.iso}>{broughtIn.text}</time>
      </p>
    </div>
  );
}
