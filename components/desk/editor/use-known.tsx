import { useMemo, useState } from "react";
import type { EditorData, MediaFound, StoryFound } from "#components/desk/editor/editor-data";
import type { StoryEditorProps } from "#components/desk/editor/story-editor-props";

/** The media and stories that the editor was told of, and those it found by itself since. */
export function useKnown(props: StoryEditorProps): EditorData {
  const { media, stories, searchMedia, searchStories } = props;
  const [foundMedia, setFoundMedia] = useState<Record<string, MediaFound>>({});
  const [foundStories, setFoundStories] = useState<Record<string, StoryFound>>({});
  return useMemo(
    () => ({
      media: { ...foundMedia, ...media },
      stories: { ...foundStories, ...stories },
      searchMedia,
      searchStories,
      rememberMedia: (found) => setFoundMedia((known) => ({ ...known, [found.id]: found })),
      rememberStory: (found) => setFoundStories((known) => ({ ...known, [found.id]: found })),
    }),
    [media, stories, searchMedia, searchStories, foundMedia, foundStories],
  );
}
