import type { FormAction, FormState } from "#components/desk/plain-form";

/** Something selected, as the room shows it. */
export type PickSeen = {
  id: string;
  headline: string;
  section: string;
  /** Why readers do not see it, as a sentence; null where they do. */
  problem: string | null;
  /** When it goes, and the same as a field for dates and times has it. */
  until: { at: string; local: string } | null;
};

/** A live article that can be selected. */
export type FoundSeen = {
  id: string;
  headline: string;
  section: string;
  published: { iso: string; text: string };
};

/** What the room's one form does to a pick, by the name of its button. */
export type PickWork = "add" | "earlier" | "later" | "remove" | "lasting";

export type SelectedRoomProps = {
  picks: PickSeen[];
  found: FoundSeen[];
  /** The edition whose front this is, and the words that were looked for. */
  edition: { id: string; timeZone: string };
  words: string;
  isFull: boolean;
  change: FormAction;
  setEnd: FormAction;
  /** The answer to a form that was sent without a script. */
  before: FormState;
};
