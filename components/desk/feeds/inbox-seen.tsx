import type { FormAction, FormState } from "#components/desk/plain-form";

/** What can be done with an item of the inbox. */
export type ItemWork = "draft" | "card" | "ignore" | "back";

/** An item of the inbox as plain data. */
export type ItemSeen = {
  id: string;
  title: string;
  summary: string;
  language: string | null;
  /** Where it can be read; null where it leads nowhere. */
  href: string | null;
  source: string;
  /** It stands on the front page without an editor. */
  isTrusted: boolean;
  alsoIn: string[];
  published: { iso: string; text: string };
  state: "waiting" | "taken" | "ignored";
  storyId: string | null;
};

export type InboxRoomProps = {
  items: ItemSeen[];
  /** Whether whoever is here may leave items out and take them back. */
  mayLeaveOut: boolean;
  change: FormAction;
  before: FormState;
};
