import type { Ref } from "react";
import type {
  MediaFound,
  MediaSeen,
  StoryFound,
  StorySeen,
} from "#components/desk/editor/editor-data";
import type { Document } from "#lib/content/document";

export type StoryEditorHandle = {
  /** Tells `onChange` at once what has been written, for a save that cannot wait. */
  flush: () => void;
  focus: () => void;
};

export type StoryEditorProps = {
  /** The text as it is opened. To put another text in its place, give the editor another `key`. */
  document: Document;
  /** `code` is the language tag for `lang`, `language` the one that words are counted by. */
  edition: { code: string; direction: "ltr" | "rtl"; language: string };
  /** Told a moment after typing pauses, at least once a second, and at once when the text is left. */
  onChange: (document: Document) => void;
  /** Told with the first letter of what `onChange` will bring. */
  onTouched: () => void;
  searchStories: (text: string) => Promise<StoryFound[]>;
  searchMedia: (text: string) => Promise<MediaFound[]>;
  /** The media and stories that the text shows and links to, by id. */
  media: Record<string, MediaSeen>;
  stories: Record<string, StorySeen>;
  handle?: Ref<StoryEditorHandle>;
};
