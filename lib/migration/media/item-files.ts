import type { StoryContent } from "#lib/content/story-content";

/** The pictures of an item, as far as they are here. */
export type Pictures = {
  /** Media by how the text names the picture (`pictureKey`). */
  ids: ReadonlyMap<string, string>;
  lead: StoryContent["lead"];
  /** Some of them are missing, and may come with a later run. */
  isLacking: boolean;
  /** What is missing, and why. */
  notes: PictureNote[];
};

export type PictureNote = {
  kind: "picture missing" | "picture refused" | "picture elsewhere";
  what: string;
};

/** The documents of an item, as far as they are here. */
export type Documents = {
  attachments: StoryContent["attachments"];
  /** Some of them are missing, and may come with a later run. */
  isLacking: boolean;
  /** What is missing, and why. */
  notes: DocumentNote[];
};

export type DocumentNote = {
  kind: "document missing" | "document refused" | "file that is no PDF";
  what: string;
};
