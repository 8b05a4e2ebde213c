import type { StoryContent } from "#lib/content/story-content";

/** A story that has just been begun, with its content in normal form. */
export type BegunStory = { id: string; translationGroupId: string; content: StoryContent };
