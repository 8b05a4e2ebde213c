import { useEffect, useState } from "react";
import { SignInAgain } from "#components/desk/sign-in-again";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

/** Where the text is at this moment. */
export type SaveState =
  | { kind: "saved" | "unsaved" | "saving" }
  | { kind: "offline" | "signed out"; sentence: string }
  /** `isMet` by a step, when nobody is typing. */
  | { kind: "conflict"; sentence: string; isMet?: boolean }
  | { kind: "refused"; sentence: string; issues: DeskIssue[] };

const names: Record<SaveState["kind"], string> = {
  saved: "Saved",
  unsaved: "Unsaved",
  saving: "Saving…",
  offline: "Offline",
  "signed out": "Signed out",
  conflict: "Somebody else saved",
  refused: "Not saved",
};

/** When a save is called slow, in milliseconds. */
const slow = 3_000;

function useSlow(isSaving: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSaving) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), slow);
    return () => clearTimeout(timer);
  }, [isSaving]);
  return isSaving && isSlow;
}

/** Always in sight, and told to who cannot see it. */
export function SaveStateMark({ state }: { state: SaveState }) {
  const isSlow = useSlow(state.kind === "saving");
  return (
    <p className={css.saveState} data-state={state.kind} role="status" aria-label="Your text">
      {names[state.kind]}
      {isSlow && (
        <span className={css.saveSentence}>
          It takes long. Your text is kept in this browser meanwhile.
        </span>
      )}
      {"sentence" in state && <span className={css.saveSentence}>{state.sentence}</span>}
      {state.kind === "signed out" && <SignInAgain className={css.saveSentence} />}
    </p>
  );
}
