import type { StoryContent } from "#lib/content/story-content";

/** What this browser keeps of a story that the desk does not have yet. */
export type LocalCopy = { lockVersion: number; at: string; content: StoryContent };

const keyOf = (storyId: string) => `dateline:story:${storyId}`;

/** Kept with every change, so that a closed tab, a crash or a lost network loses nothing. */
export function keepLocalCopy(storyId: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(storyId), JSON.stringify(copy));
  } catch {
    // A browser that keeps nothing (full, or private) still saves to the desk.
  }
}

export function findLocalCopy(storyId: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(storyId));
    return text === null ? null : (JSON.parse(text) as LocalCopy);
  } catch {
    return null;
  }
}

export function dropLocalCopy(storyId: string): void {
  try {
    localStorage.removeItem(keyOf(storyId));
  } catch {
    // Nothing was kept.
  }
}
