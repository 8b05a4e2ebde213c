import type { StoryContent } from "#lib/content/story-content";

/** What this browser keeps of a story that the desk does not have yet. */
export type LocalCopy = { lockVersion: number; at: string; content: StoryContent };

const keyOf = (storyId: string) => `dateline:story:${storyId}`;
const asideOf = (storyId: string) => `${keyOf(storyId)}:aside`;

/** Kept with every change, so that a closed tab, a crash or a lost network loses nothing. */
export function keepLocalCopy(storyId: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(storyId), JSON.stringify(copy));
  } catch {
    // A browser that keeps nothing (full, or private) still saves to the desk.
  }
}

/**
 * The unsaved texts of a story, the oldest first, when it is opened with another text. They are set aside, so that
 * what is typed before anybody has decided about them takes the place of none.
 */
export function setAsideLocalCopies(storyId: string, opened: StoryContent): LocalCopy[] {
  const last = read<LocalCopy>(keyOf(storyId));
  const found = [...(read<LocalCopy[]>(asideOf(storyId)) ?? []), ...(last === null ? [] : [last])];
  const texts = found.filter(({ content }) => !isSame(content, opened));
  if (keepAside(storyId, texts)) dropLocalCopy(storyId);
  return texts;
}

/** Somebody has decided about one that was set aside. */
export function dropAside(storyId: string, copy: LocalCopy): void {
  const aside = read<LocalCopy[]>(asideOf(storyId)) ?? [];
  keepAside(
    storyId,
    aside.filter((one) => !isSame(one, copy)),
  );
}

export function dropLocalCopy(storyId: string): void {
  try {
    localStorage.removeItem(keyOf(storyId));
  } catch {
    // Nothing was kept.
  }
}

function keepAside(storyId: string, copies: LocalCopy[]): boolean {
  try {
    if (copies.length === 0) localStorage.removeItem(asideOf(storyId));
    else localStorage.setItem(asideOf(storyId), JSON.stringify(copies));
    return true;
  } catch {
    return false;
  }
}

function read<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
