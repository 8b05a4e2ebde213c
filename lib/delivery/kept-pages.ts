import type { OutgoingHttpHeaders } from "node:http";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";

/** The finished bytes of a page in one encoding, with everything that is said of them. */
export type KeptBytes = {
  /** All but `x-dateline-cache`; a strong `etag` among them. */
  headers: OutgoingHttpHeaders & { etag: string };
  bytes: Buffer;
};

export type KeptPages = {
  /** What may be sent to whoever likes this encoding best, or undefined. */
  find(target: string, wish: ContentEncoding, now: Date): KeptBytes | undefined;
  /** The bytes that were kept last, also when they are old: where a page has not changed they need no packing. */
  last(target: string, wish: ContentEncoding): KeptBytes | undefined;
  /** The present state of what was published. Take it before asking for a page that is to be kept. */
  mark(): number;
  /** Keeps what was asked for at that mark; later it counts as old, and is asked for anew. */
  put(target: string, wish: ContentEncoding, kept: KeptBytes & { mark: number; until: Date }): void;
  /** Something was published: the origin is asked once more for everything. */
  expire(): void;
  /**
   * Work on a page, done once: whoever asks for the same while it is done, or while anybody still uses it, gets the
   * same answer, unless something was published since it began.
   */
  once<Made, Used>(
    target: string,
    make: () => Promise<Made>,
    use: (made: Made) => Promise<Used>,
  ): Promise<Used>;
  /** Bytes that are kept. */
  size(): number;
};

/** Twelve thousand articles, each in one encoding. */
const mostBytes = 128 * 1024 * 1024;
/** What an entry takes beside its bytes, about. */
const overhead = 2_048;

type Entry = KeptBytes & { mark: number; until: number; size: number };

/**
 * Keeps finished bytes of public pages in memory, at most so many: what was not asked for the longest goes first. A
 * page is asked of the origin once more after anything was published, for the origin knows which pages that
 * made old, and when the day changes.
 */
export function makeKeptPages(most: number = mostBytes): KeptPages {
  const entries = new Map<string, Entry>();
  const begun = new Map<string, { mark: number; made: Promise<unknown>; users: number }>();
  let now = 0;
  let size = 0;

  function remove(key: string): void {
    size -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  }

  function makeRoom(): void {
    for (const oldest of entries.keys()) {
      if (size <= most) return;
      remove(oldest);
    }
  }

  return {
    find(target, wish, at) {
      const key = `${wish} ${target}`;
      const entry = entries.get(key);
      if (entry === undefined || entry.mark !== now || entry.until <= at.getTime()) return;
      // Who was asked for last stands last.
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    last: (target, wish) => entries.get(`${wish} ${target}`),
    mark: () => now,
    put(target, wish, { headers, bytes, mark, until }) {
      const key = `${wish} ${target}`;
      const entrySize = bytes.length + 2 * key.length + overhead;
      // One that is larger than a sixteenth of everything would push too many others out.
      if (mark !== now || entrySize > most / 16) return;
      remove(key);
      entries.set(key, { headers, bytes, mark, until: until.getTime(), size: entrySize });
      size += entrySize;
      makeRoom();
    },
    expire() {
      now += 1;
    },
    async once(target, make, use) {
      const other = begun.get(target);
      const work = other?.mark === now ? other : { mark: now, made: make(), users: 0 };
      begun.set(target, work);
      work.users += 1;
      try {
        return await use((await work.made) as Awaited<ReturnType<typeof make>>);
      } finally {
        work.users -= 1;
        if (work.users === 0 && begun.get(target) === work) begun.delete(target);
      }
    },
    size: () => size,
  };
}
