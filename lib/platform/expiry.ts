/** The tags of kept pages that a change makes old. */
export type Expiry = {
  /** Expire at once: the next reader gets the new page. */
  hard: string[];
  /** Refresh behind: the old page may be served once more. */
  soft: string[];
};

/** What was expired in a process, in its order. */
export type Expiries = {
  /** The present moment: what is read from here on knows of everything that was expired before. */
  mark(): number;
  note(expiry: Expiry): void;
  /** Nothing that was read before may be shown any more. */
  noteAll(): void;
  /** What has become of something with these tags that was read at that mark. */
  ageOf(tags: readonly string[], mark: number): Age;
};

/** As new as it can be; old, but may be shown while it is made anew; not to be shown any more. */
export type Age = "fresh" | "stale" | "expired";

/** About twenty megabytes. */
const mostTags = 100_000;

/** Remembers when each tag was last expired. Of more than `most` tags it forgets when, and takes everything for expired. */
export function makeExpiries(most: number = mostTags): Expiries {
  const hard = new Map<string, number>();
  const soft = new Map<string, number>();
  let now = 0;
  let forgotten = 0;
  function noteAll(): void {
    now += 1;
    hard.clear();
    soft.clear();
    forgotten = now;
  }

  return {
    mark: () => now,
    note(expiry) {
      now += 1;
      for (const tag of expiry.hard) hard.set(tag, now);
      for (const tag of expiry.soft) soft.set(tag, now);
      if (hard.size + soft.size > most) noteAll();
    },
    noteAll,
    ageOf(tags, mark) {
      if (mark === now) return "fresh";
      if (mark < forgotten) return "expired";
      const isSince = (expired: Map<string, number>) =>
        tags.some((tag) => (expired.get(tag) ?? 0) > mark);
      if (isSince(hard)) return "expired";
      return isSince(soft) ? "stale" : "fresh";
    },
  };
}
