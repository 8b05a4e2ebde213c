import type { Document } from "#lib/content/document";
import type {
  AuthorKind,
  BylineKind,
  CorrectionKind,
  CorrectionPlace,
  StoryKind,
  TopicType,
} from "#lib/content/kinds";
import type { TopicFact } from "#lib/content/topic-facts";
import type { EditionView } from "#lib/language/edition";

/**
 * An invented newsroom as plain data, from which the seed makes a living paper through the same verbs
 * that editors use. Everything is named by a key; ids are given when it is seeded.
 */
export type DemoNewsroom = {
  editions: DemoEdition[];
  sections: DemoSection[];
  topics: DemoTopic[];
  authors: DemoAuthor[];
  /** Photos of those who sign. */
  faces: DemoPicture[];
  pictures: DemoPicture[];
  files: DemoFile[];
  /** Articles, the oldest idea first; publish them by `published`. */
  stories: DemoStory[];
  /** What the desk has in hand, and readers do not see. */
  drafts: DemoDraft[];
  pages: DemoPage[];
  selected: DemoPick[];
};

export type DemoEdition = Omit<EditionView, "id">;
export type EditionCode = "en" | "fa";

/** One thing named in each edition where it is known. */
type Labels<Label> = Partial<Record<EditionCode, Label>>;

export type DemoSection = {
  key: string;
  labels: Labels<{ name: string; slug: string; description: string }>;
};

export type DemoTopic = {
  key: string;
  type: TopicType;
  labels: Labels<{
    name: string;
    slug: string;
    description: string;
    synonyms?: string[];
    facts?: TopicFact[];
  }>;
};

export type DemoAuthor = {
  key: string;
  kind: AuthorKind;
  sameAs: string[];
  /** One of the faces. */
  photo?: string;
  labels: Labels<{ name: string; slug: string; role?: string; bio: string }>;
};

/** A drawn picture; its bytes come from `renderPicture`. */
export type DemoPicture = {
  key: string;
  alt: string;
  caption: string;
  credit: string;
  /** The background that fills its place until it is there. */
  colour: string;
  svg: string;
};

/** A document offered with an article; its bytes come from `makePdf`. */
export type DemoFile = { key: string; title: string; paragraphs: string[] };

/** A moment on the edition's own clock, so many days before the seeding or on a fixed date; or some hours ago. */
export type DemoMoment =
  | { daysAgo: number; at: string }
  | { on: string; at: string }
  | { hoursAgo: number };

/** The ids behind the keys, for links and pictures in a document. */
export type DemoIds = { story(key: string): string; media(key: string): string };

/** What a story says, whatever became of it. */
export type DemoText = {
  key: string;
  edition: EditionCode;
  /** Stories in different editions with the same name here are translations of one another. */
  translationGroup?: string;
  section: string;
  kind: StoryKind;
  slug: string;
  headline: string;
  standfirst: string;
  bylines: { author: string; kind: BylineKind }[];
  /** `date` is the date printed: so many days before the seeding, or fixed. */
  dateline: { place: string; date: { daysAgo: number } | { on: string } } | null;
  lead: { picture: string; alt?: string; caption?: string } | null;
  topics: string[];
  document: (ids: DemoIds) => Document;
  attachments?: { file: string; title: string }[];
  related?: string[];
  /** For the desk; never published. */
  notes?: string;
};

export type DemoStory = DemoText & {
  published: DemoMoment;
  /** When a changed text was published again; the note that says why is among the corrections. */
  updated?: DemoMoment;
  corrections?: { kind: CorrectionKind; text: string; at: DemoMoment; place?: CorrectionPlace }[];
  /** What was changed in its text, in order, each with what it said until then; a note of the same moment tells of it. */
  changes?: { at: DemoMoment; before: (document: Document) => Document }[];
  /** Taken back: why, for the desk, and the notice that readers find in its place. */
  withdrawn?: { at: DemoMoment; reason: string; notice: string };
  /** A new text of what is live, handed in with a note and not yet approved. */
  inReview?: { at: DemoMoment; note: string; document: (ids: DemoIds) => Document };
};

/** A story in hand: when it was begun, and what was done with it at the desk since. */
export type DemoDraft = DemoText & { begun: DemoMoment; steps: DemoStep[] };

export type DemoStep =
  | { do: "hand in"; at: DemoMoment; note?: string }
  | { do: "send back"; at: DemoMoment; note: string }
  | { do: "approve"; at: DemoMoment; note?: string }
  | { do: "schedule"; at: DemoMoment; publication: DemoMoment }
  | { do: "trash"; at: DemoMoment };

export type DemoPage = {
  key: string;
  edition: EditionCode;
  translationGroup: string;
  slug: string;
  title: string;
  document: (ids: DemoIds) => Document;
  published: DemoMoment;
};

/** An editor's pick, in the order in which it is shown; gone after so many days where it says so. */
export type DemoPick = { edition: EditionCode; story: string; expiresInDays: number | null };
