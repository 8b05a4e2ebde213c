import type { FoundSeen } from "#components/desk/front/picks-seen";
import type { FormAction, FormState } from "#components/desk/plain-form";
import type { FrontBlock } from "#lib/content/front-layout";

/** One place of a front as the room shows it. */
export type PlaceSeen = {
  /** The article that is pinned there or fills it; null where there is none. */
  id: string | null;
  headline: string;
  section: string;
  isPinned: boolean;
  /** Why readers do not see what is pinned, as a sentence; null where they do. */
  problem: string | null;
  /** What they see in its place then. */
  instead: string | null;
  /** When the pin ends, and the same as a field for dates and times has it. */
  until: { at: string; local: string } | null;
};

export type StripSeen = { type: "section" | "topic"; id: string; name: string };

export type BlockSeen = { name: FrontBlock; isShown: boolean };

/** What a front has besides its places; a section's has nothing. */
export type AroundSeen = {
  blocks: BlockSeen[];
  strips: StripSeen[];
  isAutomatic: boolean;
  mayRepeat: boolean;
  /** What there is no strip of: sections, and topics that were looked for. */
  others: StripSeen[];
  topicWords: string;
};

/** A sealed front, and what became of it. */
export type VersionSeen = {
  id: string;
  number: number;
  /** `Readers see it`, `Goes live`, … */
  state: "shown" | "published" | "waiting" | "called-off";
  at: string;
  by: string | null;
  /** Why one that waits was not published at its time. */
  problem: string | null;
};

export type FrontRoomProps = {
  front: { edition: string; section: string };
  timeZone: string;
  places: PlaceSeen[];
  around: AroundSeen | null;
  versions: VersionSeen[];
  /** Whether readers see the front as it stands here. */
  isShown: boolean;
  /** Counts the changes that were made to what is shown here. */
  version: number;
  previewHref: string;
  /** The finder: what was looked for, what was found, and the place that it goes to, the lead being 0. */
  words: string;
  found: FoundSeen[];
  chosen: number;
  change: FormAction;
  end: FormAction;
  publish: FormAction;
  schedule: FormAction;
  callOff: FormAction;
  restore: FormAction;
  /** The answer to a form that was sent without a script. */
  before: FormState;
};
