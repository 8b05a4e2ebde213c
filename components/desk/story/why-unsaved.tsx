import type { SaveState } from "#components/desk/story/save-state";
import type { DeskIssue } from "#components/desk/story/workflow-types";

const sentences: Partial<Record<SaveState["kind"], string>> = {
  "signed out":
    "You are signed out, so the text is not saved and nothing was done. Sign in again, then take this step once more.",
  offline:
    "The newsroom does not answer, so the text is not saved and nothing was done. Your text is kept in this browser: take this step once more when it is saved.",
  conflict:
    "Somebody else has saved another text, so nothing was done. Choose what stays of both first.",
  refused:
    "The text cannot be saved as it stands, so nothing was done. Put right what is marked beside it first.",
};

const otherwise = "The text could not be saved yet, so nothing was done. Take this step once more.";

/** Why a step was not taken, which needs the text at the desk first, and what to do about it. */
export function whyUnsaved(state: SaveState | null): DeskIssue {
  const message = (state && sentences[state.kind]) ?? otherwise;
  return { path: [], message, ...(state?.kind === "signed out" && { way: "sign-in" }) };
}
