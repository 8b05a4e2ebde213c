/** The closed lists of the newsroom: what a story, a byline, an author, a topic or a correction may be. */

export const storyKinds = ["news", "analysis", "opinion", "statement", "interview"] as const;
export type StoryKind = (typeof storyKinds)[number];

/** How someone signs: “By”, “Analysis by”, “Translated by”. */
export const bylineKinds = [
  "by",
  "analysis",
  "opinion",
  "reporting",
  "interview",
  "photography",
  "translation",
  "statement",
] as const;
export type BylineKind = (typeof bylineKinds)[number];

export type AuthorKind = "person" | "organisation";

/** What a topic is about; a subject is none of the others. */
export const topicTypes = ["subject", "person", "organisation", "place", "event"] as const;
export type TopicType = (typeof topicTypes)[number];

/** Facts that have a name in every language, in the order in which they are read. */
export const factNames = [
  "born",
  "died",
  "office",
  "livesIn",
  "date",
  "venue",
  "organiser",
  "founded",
  "seat",
  "head",
  "members",
  "liesIn",
  "population",
  "area",
  "built",
  "website",
] as const;
export type FactName = (typeof factNames)[number];

/** Why a published text changed, as readers are told. */
export const correctionKinds = ["update", "correction", "clarification"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** Where such a note stands: above the text, when the mistake changed what readers understood, or under it. */
export const correctionPlaces = ["bottom", "top"] as const;
export type CorrectionPlace = (typeof correctionPlaces)[number];

/** A picture is shown, a document is offered. */
export type MediaKind = "image" | "document";
