import { sizeInWords } from "#components/desk/imports/import-types";
import { ProgressBar } from "#components/desk/imports/progress-bar";
import type { Sending } from "#components/desk/imports/use-sending";
import css from "./imports.module.css";

/** How much of what is sent has arrived, and whether the newsroom answers. */
export function SendingTold({ progress, isWaiting }: Pick<Sending, "progress" | "isWaiting">) {
  if (progress === null) return null;
  const { sent, of } = progress;
  return (
    <>
      <ProgressBar
        label="Handing in"
        value={of === 0 ? 0 : sent / of}
        said={`${sizeInWords(sent)} of ${sizeInWords(of)} have arrived. Keep this tab open.`}
      />
      <p className={css.said} role="status">
        {isWaiting &&
          "The newsroom does not answer. It is tried again every few seconds and goes on by itself."}
      </p>
    </>
  );
}
