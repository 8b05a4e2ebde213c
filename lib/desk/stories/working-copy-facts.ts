import type { StoryContent } from "#lib/content/story-content";

/** What the lists of the desk show of a story, from its working copy. */
export function workingCopyFacts({ headline, kind, sectionId }: StoryContent) {
  return { headline, kind, sectionId };
}
