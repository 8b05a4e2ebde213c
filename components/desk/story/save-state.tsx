import { SignInAgain } from "#components/desk/story/sign-in-again";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

/** Where the text is at this moment. */
export type SaveState =
  | { kind: "saved" | "unsaved" | "saving" }
  | { kind: "offline" | "signed out" | "conflict"; sentence: string }
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

/** Always in sight, and told to who cannot see it. */
export function SaveStateMark({ state }: { state: SaveState }) {
  return (
    <p className={css.saveState} data-state={state.kind} role="status" aria-label="Your text">
      {names[state.kind]}
      {"sentence" in state && <span className={css.saveSentence}>{state.sentence}</span>}
      {state.kind === "signed out" && <SignInAgain className={css.saveSentence} />}
    </p>
  );
}
