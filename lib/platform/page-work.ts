import { AsyncLocalStorage } from "node:async_hooks";

/** What goes on for one question to the origin. */
export type PageWork = {
  /** The database has been read for it: what is published later, it does not know. */
  hasBegun: boolean;
  /** Settles when nothing goes on any more; the answer may have been there long before, with the page as it was. */
  end: Promise<unknown>;
};

/** What the origin finds in the process while it answers. */
type Asked = {
  /** Next says here what goes on behind an answer. */
  waitUntil(work: Promise<unknown>): void;
  begin(): Promise<void>;
};

type Waiting = { isAnswered(): boolean; begin(): void };
type Shared = { asked: AsyncLocalStorage<Asked>; making: number; waiting: Waiting[] };

/** Where Next looks for `waitUntil`. */
const contextKey = Symbol.for("@next/request-context");
// One for the process: the server and Next's bundles load this module apart.
const sharedKey = Symbol.for("dateline.pageWork");
const world = globalThis as {
  [sharedKey]?: Shared;
  [contextKey]?: { get(): Asked | undefined };
};

function shared(): Shared {
  world[sharedKey] ??= { asked: new AsyncLocalStorage(), making: 0, waiting: [] };
  return world[sharedKey];
}

/** One is made while the database answers the other: of more, each would be made later. */
const mostAtOnce = 2;
/** What takes longer than that, in milliseconds, holds up nobody else. */
const longest = 20_000;

/**
 * A place among the few pages that are made at a time; answers how it is left. Readers who wait come first, in the
 * order in which they came; then what is made anew behind readers who have theirs, the last one first: after a
 * publication these may be thousands.
 */
async function takeTurn(isAnswered: () => boolean): Promise<() => void> {
  const { waiting } = shared();
  if (shared().making < mostAtOnce) shared().making += 1;
  else await new Promise<void>((begin) => waiting.push({ isAnswered, begin }));
  const late = setTimeout(() => leave(), longest);
  late.unref();
  let hasLeft = false;
  const leave = () => {
    clearTimeout(late);
    if (hasLeft) return;
    hasLeft = true;
    const reader = waiting.findIndex((one) => !one.isAnswered());
    const [next] = waiting.splice(reader, 1);
    // The place goes from hand to hand.
    if (next === undefined) shared().making -= 1;
    else next.begin();
  };
  return leave;
}

/** Asks the origin for a page, which it makes when it is its turn; `answered` settles when its reader has an answer. */
export function withPageWork<T>(
  ask: () => Promise<T>,
  answered: Promise<unknown>,
): { answer: Promise<T>; work: PageWork } {
  world[contextKey] ??= { get: () => shared().asked.getStore() };
  const behind: Promise<unknown>[] = [];
  const work: PageWork = { hasBegun: false, end: Promise.resolve() };
  let isAnswered = false;
  let turn: Promise<() => void> | null = null;
  const asked: Asked = {
    waitUntil: (more) => void behind.push(more),
    begin: async () => {
      turn ??= takeTurn(() => isAnswered);
      await turn;
      work.hasBegun = true;
    },
  };
  const answer = shared().asked.run(asked, ask);
  const mark = () => {
    isAnswered = true;
  };
  answered.then(mark, mark);
  // Not the origin's own end: it may wait for a slow reader long after the page is made.
  work.end = Promise.allSettled([answered])
    .then(() => Promise.allSettled(behind))
    .then(async () => (await turn)?.());
  return { answer, work };
}

/** Reads what a page shows, when it is its turn to be made; without delivery before it, when it is its turn to be read. */
export async function readInTurn<T>(read: () => Promise<T>): Promise<T> {
  const asked = shared().asked.getStore();
  const leave = asked === undefined ? await takeTurn(() => false) : await asked.begin();
  try {
    return await read();
  } finally {
    leave?.();
  }
}
