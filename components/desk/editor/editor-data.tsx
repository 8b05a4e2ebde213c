import { createContext, useContext } from "react";

/** What the editor is told of media and stories; all of it comes through props. */
export type MediaSeen = {
  title: string;
  alt: string;
  decorative: boolean;
  caption: string;
  url: string;
};
export type MediaFound = MediaSeen & { id: string; width: number; height: number };
export type StorySeen = { headline: string; state: string };
export type StoryFound = StorySeen & { id: string };

export type EditorData = {
  media: Record<string, MediaSeen>;
  stories: Record<string, StorySeen>;
  searchMedia: (text: string) => Promise<MediaFound[]>;
  searchStories: (text: string) => Promise<StoryFound[]>;
  /** Remembers what a search found and the text now shows. */
  rememberMedia: (media: MediaFound) => void;
  rememberStory: (story: StoryFound) => void;
};

const EditorDataContext = createContext<EditorData | null>(null);

export const EditorDataProvider = EditorDataContext.Provider;

export function useEditorData(): EditorData {
  const data = useContext(EditorDataContext);
  if (data === null) throw new Error("This stands outside the story editor.");
  return data;
}
