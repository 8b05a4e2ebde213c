import { sizeInWords } from "#components/desk/imports/import-types";
import { ProgressBar } from "#components/desk/imports/progress-bar";
import type { Sending } from "#components/desk/imports/use-sending";
import { SignInAgain } from "#components/desk/sign-in-again";
import css from "./imports.module.css";

/** How much of what is sent has arrived, and what it waits for. */
export function SendingTold({ progress, waiting }: Pick<Sending, "progress" | "waiting">) {
  if (progress === null) return null;
  const { sent, of } = progress;
  return (
    <>
      <ProgressBar
        label="Handing in"
        value={of === 0 ? 0 : sent / of}
        said={`${sizeInWords(sent)} of ${sizeInWords(of)} have arrived. Keep this tab open.`}
      />
      <div className={waiting === null ? undefined : css.waiting} role="status">
        {waiting === "answer" && (
          <p>
            The newsroom does not answer. It is tried again every few seconds and goes on by itself.
          </p>
        )}
        {waiting === "sign-in" && (
          <p>
            You are signed out. What was sent is kept, and the rest follows by itself as soon as you
            are signed in: <SignInAgain />
          </p>
        )}
      </div>
    </>
  );
}
