import type { Upload } from "#components/desk/media/use-uploads";
import { DeskLink } from "#components/desk/shell/desk-link";
import css from "./upload-many.module.css";

/** One file on its way: how far it is, and what became of it. */
export function UploadLine({ upload, again }: { upload: Upload; again: (key: number) => void }) {
  const { file, state, sent, sentence, made, key } = upload;
  return (
    <li className={css.line} data-state={state}>
      <span className={css.name}>
        <bdi>{file.name}</bdi>
      </span>
      {(state === "sending" || state === "waiting") && (
        <progress className={css.bar} value={sent} max={1} aria-label={file.name}>
          {Math.floor(sent * 100)} %
        </progress>
      )}
      <span className={css.said} role={sentence === null ? undefined : "alert"}>
        {sentence ?? told[state](upload)}
        {made !== null && (
          <>
            {" "}
            <DeskLink href={`/admin/media/${made.id}`}>
              {made.isKnown ? "Open it" : "Describe it"}
            </DeskLink>
          </>
        )}
      </span>
      {state === "failed" && (
        <button
          type="button"
          className={css.again}
          aria-label={`Try again: ${file.name}`}
          onClick={() => again(key)}
        >
          Try again
        </button>
      )}
    </li>
  );
}

const told: Record<Upload["state"], (upload: Upload) => string> = {
  waiting: () => "Waits",
  sending: ({ sent }) => (sent < 1 ? `${Math.floor(sent * 100)} %` : "Is looked at"),
  there: ({ made }) => (made?.isKnown ? "Was here already." : "Is in the library."),
  failed: () => "",
  refused: () => "",
};
