import { AsyncLocalStorage } from "node:async_hooks";
import { type Expiries, makeExpiries } from "#lib/platform/expiry";

/** What was read, and the tags whose expiry makes it old. */
type Read<T> = { value: T; tags: string[] };
/** The same, and the moment from which it is old by itself. */
type DatedRead<T> = Read<T> & { until?: Date | null };

/** What a page says of itself while it is made. */
export type PageNotes = {
  /** The tags of all that it shows. */
  tags: Set<string>;
  /** Whether it may be shown to others until one of its tags is expired. */
  isKept: boolean;
  /** From when on it is old by itself; null where only a change makes it old. */
  until: Date | null;
};

type Shared = { mark: number; read: Promise<Read<unknown>> };

type Process = {
  notes: AsyncLocalStorage<PageNotes>;
  expiries: Expiries;
  /** Whether expiries are noted here: where nobody does, nothing may be shared. */
  isFollowed: boolean;
  shared: Map<string, Shared>;
};

// One for the process: the server and Next's bundles load this module apart.
const key = Symbol.for("dateline.cache");
const world = globalThis as { [key]?: Process };

function ofProcess(): Process {
  world[key] ??= {
    notes: new AsyncLocalStorage(),
    expiries: makeExpiries(),
    isFollowed: false,
    shared: new Map(),
  };
  return world[key];
}

/** Where this process notes what is expired; for whoever follows that. */
export function followedExpiries(): Expiries {
  ofProcess().isFollowed = true;
  return ofProcess().expiries;
}

/** Asks for a page, and hears what it says of itself meanwhile. */
export function withPageNotes<T>(ask: (notes: PageNotes) => T): { answer: T; notes: PageNotes } {
  const notes: PageNotes = { tags: new Set(), isKept: false, until: null };
  return { answer: ofProcess().notes.run(notes, ask, notes), notes };
}

function noteTags(tags: string[]): PageNotes | undefined {
  const notes = ofProcess().notes.getStore();
  for (const tag of tags) notes?.tags.add(tag);
  return notes;
}

/** Reads what a page shows, which may be kept from then on until a tag of its reads is expired. */
export async function keepRead<T>(read: () => Promise<DatedRead<T>>): Promise<T> {
  const { value, tags, until = null } = await read();
  const notes = noteTags(tags);
  if (notes === undefined) return value;
  notes.isKept = true;
  if (until !== null && (notes.until === null || until < notes.until)) notes.until = until;
  return value;
}

/** Names are ours, and few. */
const mostShared = 1_000;

/**
 * Reads what many pages show once for all of them, under a name, until a tag of it is expired: its tags say all that can
 * make it old, since no page does for it. Whether a page that shows it may be kept is said elsewhere.
 */
export async function shareRead<T>(name: string, read: () => Promise<Read<T>>): Promise<Read<T>> {
  const made = await readShared(name, read);
  noteTags(made.tags);
  return made;
}

async function readShared<T>(name: string, read: () => Promise<Read<T>>): Promise<Read<T>> {
  const { expiries, isFollowed, shared } = ofProcess();
  if (!isFollowed) return read();
  const known = shared.get(name);
  if (known !== undefined) {
    const kept = (await known.read) as Read<T>;
    if (expiries.ageOf(kept.tags, known.mark) === "fresh") return kept;
    // Whoever was first has begun to read it anew.
    if (shared.get(name) !== known) return readShared(name, read);
  }
  if (shared.size >= mostShared) shared.clear();
  const begun: Shared = { mark: expiries.mark(), read: read() };
  shared.set(name, begun);
  const forget = () => {
    if (shared.get(name) === begun) shared.delete(name);
  };
  // Anybody can ask for what is not there.
  begun.read.then(({ value }) => value === null && forget(), forget);
  return begun.read as Promise<Read<T>>;
}
