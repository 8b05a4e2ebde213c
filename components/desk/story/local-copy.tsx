import type { StoryContent } from "#lib/content/story-content";

/** What this browser keeps of a story that the desk does not have yet. */
export type LocalCopy = {
  lockVersion: number;
  at: string;
  content: StoryContent;
  /** What the desk had when this was written; missing where it could not be kept. */
  base?: StoryContent;
};

const prefixOf = (storyId: string) => `dateline:story:${storyId}:`;
const asideOf = (storyId: string) => `${prefixOf(storyId)}aside`;
const baseOf = (key: string) => key.replace(":open:", ":base:");

/** Where one opened story is kept: two tabs with the same never take each other's. */
export type Keeper = {
  /**
   * Kept with every change, so that a closed tab, a crash or a lost network loses nothing.
   *
   * @returns whether the browser has it: a full or private one keeps nothing
   */
  keep(copy: LocalCopy): boolean;
  /** The desk has it. */
  drop(): void;
  /** Tells other tabs that the story is open here, until the function that it answers with is called. */
  hold(): () => void;
};

export function makeKeeper(storyId: string): Keeper {
  let name: string | undefined;
  let writtenBase: StoryContent | undefined;
  const key = () => {
    name ??= `${prefixOf(storyId)}open:${Math.random().toString(36).slice(2)}`;
    return name;
  };
  return {
    keep({ base, ...copy }) {
      if (!write(key(), copy)) return false;
      // It is as long as the text and changes seldom. Without it nothing is chosen before both are compared.
      if (base !== writtenBase) writtenBase = write(baseOf(key()), base) ? base : undefined;
      return true;
    },
    drop() {
      writtenBase = undefined;
      forget(key());
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      void navigator.locks?.request(key(), () => promise);
      return resolve;
    },
  };
}

/**
 * The unsaved texts of a story, the oldest first, when it is opened with another text. They are set aside, so that
 * what is typed before anybody has decided about them takes the place of none; what stands in another tab that is
 * open still is that tab's.
 */
export async function setAsideLocalCopies(
  storyId: string,
  opened: StoryContent,
): Promise<LocalCopy[]> {
  const open = await openKeys();
  const left = keysOf(storyId).filter((key) => !open.has(key));
  const copies = left.flatMap((key) => {
    const copy = read<LocalCopy>(key);
    const base = read<StoryContent>(baseOf(key));
    return copy === null ? [] : [base === null ? copy : { ...copy, base }];
  });
  const found = [...(read<LocalCopy[]>(asideOf(storyId)) ?? []), ...copies];
  const texts = found.filter(
    (text, at) =>
      !isSame(text.content, opened) && found.findIndex((one) => isSame(one, text)) === at,
  );
  const isKept = keepAside(storyId, texts);
  for (const key of left) if (isKept || memory.has(key)) forget(key);
  return texts;
}

/** Sets a text aside that another one takes the place of. */
export function setAside(storyId: string, copy: LocalCopy): void {
  keepAside(storyId, [...(read<LocalCopy[]>(asideOf(storyId)) ?? []), copy]);
}

/** Somebody has decided about one that was set aside. */
export function dropAside(storyId: string, copy: LocalCopy): void {
  const aside = read<LocalCopy[]>(asideOf(storyId)) ?? [];
  keepAside(
    storyId,
    aside.filter((one) => !isSame(one, copy)),
  );
}

/** What is open in some tab; nothing where the browser does not tell. */
async function openKeys(): Promise<Set<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map(({ name = "" }) => name));
}

function keysOf(storyId: string): string[] {
  return [...memory.keys(), ...storedKeys()].filter((key) =>
    key.startsWith(`${prefixOf(storyId)}open:`),
  );
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function forget(key: string): void {
  for (const one of [key, baseOf(key)]) {
    memory.delete(one);
    try {
      localStorage.removeItem(one);
    } catch {
      // Nothing was kept.
    }
  }
}

function keepAside(storyId: string, copies: LocalCopy[]): boolean {
  const key = asideOf(storyId);
  if (copies.length > 0) return write(key, copies);
  forget(key);
  return true;
}

/** What a full or private browser did not take: it is there as long as the desk is open in this tab. */
const memory = new Map<string, string>();

function write(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    if (typeof window !== "undefined") window.addEventListener("beforeunload", warn);
    return false;
  }
}

/** Closing the tab is asked about as long as it alone has a text. */
function warn(event: BeforeUnloadEvent): void {
  if (memory.size > 0) event.preventDefault();
}

function read<T>(key: string): T | null {
  try {
    const text = memory.get(key) ?? localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
