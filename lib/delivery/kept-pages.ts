import type { OutgoingHttpHeaders } from "node:http";
import type { BodyState } from "#lib/delivery/body-state";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";
import type { Expiries } from "#lib/platform/expiry";

/** The finished bytes of a page in one encoding, with everything that is said of them. */
export type KeptBytes = {
  /** All but `x-dateline-cache`; a strong `etag` among them. */
  headers: OutgoingHttpHeaders & { etag: string };
  bytes: Buffer;
};

/** What is known of a page, whatever it is packed in. */
export type PageFacts = {
  headers: OutgoingHttpHeaders;
  /** What makes it old. */
  tags: string[];
  /** What was published up to this mark, it knows. */
  mark: number;
  /** Until when its dates are right; null where it carries none. */
  until: Date | null;
  /** From when on it is old, whatever is published; null where only a change makes it old. */
  ends: Date | null;
  /** Which bytes it has, and since when. */
  state: BodyState;
};

export type KeptPage = PageFacts & {
  forms: Map<ContentEncoding, KeptBytes>;
  /** It may be shown, but something on it has changed. */
  isStale: boolean;
};

export type KeptPages = {
  /** The page, unless something was published since that ends it. */
  find(target: string): KeptPage | undefined;
  /** The bytes that were kept last, also when they are old: where a page has not changed they need no packing. */
  last(target: string, wish: ContentEncoding): KeptBytes | undefined;
  /** What the bytes were that were kept last, also when they are old. */
  stateOf(target: string): BodyState | undefined;
  /** Keeps one form of a page, beside the others that it has. */
  put(target: string, facts: PageFacts, wish: ContentEncoding, bytes: KeptBytes): void;
  forget(target: string): void;
  /** Whether a stale page is to be made anew now: once at a time. */
  beginRefresh(target: string, now: Date): boolean;
  /** It could not be made anew, and is not tried again for a while. */
  putOffRefresh(target: string, now: Date): void;
  /**
   * Work on a page, done once: whoever asks for the same while it is done, or while anybody still uses it, gets the
   * same answer, unless something was published since it began.
   */
  once<Made, Used>(
    name: string,
    make: () => Promise<Made>,
    use: (made: Made) => Promise<Used>,
  ): Promise<Used>;
  /** Bytes that are kept. */
  size(): number;
};

/** Twelve thousand articles, each in one encoding. */
const mostBytes = 128 * 1024 * 1024;
/** What an entry and each of its tags take, about. */
const overhead = 2_048;
const tagSize = 64;
/** Milliseconds after which a stale page that could not be made anew is tried again. */
const patience = 20_000;

type Entry = KeptPage & { size: number; seen: number; refreshAfter: number };

/**
 * Keeps finished bytes of public pages in memory, at most so many: what was not asked for the longest goes first. A
 * page ends when one of its tags is expired; all others stay.
 */
export function makeKeptPages(
  expiries: Pick<Expiries, "mark" | "ageOf">,
  most: number = mostBytes,
): KeptPages {
  const entries = new Map<string, Entry>();
  const begun = new Map<string, { mark: number; made: Promise<unknown>; users: number }>();
  let size = 0;

  function forget(target: string): void {
    size -= entries.get(target)?.size ?? 0;
    entries.delete(target);
  }

  function makeRoom(): void {
    for (const oldest of entries.keys()) {
      if (size <= most) return;
      forget(oldest);
    }
  }

  /** Asks for each page once after each publication. */
  function isExpired(entry: Entry): boolean {
    const now = expiries.mark();
    if (entry.seen === now) return false;
    const age = expiries.ageOf(entry.tags, entry.mark);
    if (age === "expired") return true;
    entry.seen = now;
    entry.isStale = age === "stale";
    return false;
  }

  return {
    find(target) {
      const entry = entries.get(target);
      if (entry === undefined || isExpired(entry)) return;
      // Who was asked for last stands last.
      entries.delete(target);
      entries.set(target, entry);
      return entry;
    },
    stateOf: (target) => entries.get(target)?.state,
    last: (target, wish) => entries.get(target)?.forms.get(wish),
    put(target, facts, wish, bytes) {
      const known = entries.get(target);
      // What began earlier may end later.
      if (known !== undefined && known.mark > facts.mark) return;
      const isSame =
        known?.mark === facts.mark && known.until?.getTime() === facts.until?.getTime();
      const around = overhead + 2 * target.length + tagSize * facts.tags.length;
      const grows = bytes.bytes.length + (isSame ? 0 : around);
      // One that is larger than a sixteenth of everything would push too many others out.
      if (grows > most / 16) return forget(target);
      const entry: Entry = isSame
        ? known
        : {
            ...facts,
            forms: new Map(),
            isStale: false,
            size: 0,
            seen: facts.mark,
            // Dated anew, it is made anew by whoever began that.
            refreshAfter: known?.mark === facts.mark ? known.refreshAfter : 0,
          };
      forget(target);
      entry.size += grows - (entry.forms.get(wish)?.bytes.length ?? 0);
      entry.forms.set(wish, bytes);
      entries.set(target, entry);
      size += entry.size;
      makeRoom();
    },
    forget,
    beginRefresh(target, now) {
      const entry = entries.get(target);
      if (entry === undefined || entry.refreshAfter > now.getTime()) return false;
      entry.refreshAfter = Number.POSITIVE_INFINITY;
      return true;
    },
    putOffRefresh(target, now) {
      const entry = entries.get(target);
      if (entry !== undefined) entry.refreshAfter = now.getTime() + patience;
    },
    async once(name, make, use) {
      const other = begun.get(name);
      const now = expiries.mark();
      const work = other?.mark === now ? other : { mark: now, made: make(), users: 0 };
      begun.set(name, work);
      work.users += 1;
      try {
        return await use((await work.made) as Awaited<ReturnType<typeof make>>);
      } finally {
        work.users -= 1;
        if (work.users === 0 && begun.get(name) === work) begun.delete(name);
      }
    },
    size: () => size,
  };
}
