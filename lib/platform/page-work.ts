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

/** More at once would not be made sooner: there is one processor for them. */
const mostAtOnce = 4;
/** What takes longer than that, in milliseconds, holds up nobody else. */
const longest = 20_000;

/**
 * A place among the few pages that are made at a time; answers how it is left. Readers who wait come first, and of
 * these, as of pages that are made anew behind readers who have theirs, whoever came last: after a publication
 * thousands may be made anew, and nobody waits for them.
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
    const at = waiting.findLastIndex((one) => !one.isAnswered());
    const [next] = waiting.splice(at, 1);
    // The place goes from hand to hand.
    if (next === undefined) shared().making -= 1;
    else next.begin();
  };
  return leave;
}

/** Asks the origin for a page, which it makes when it is its turn. */
export function withPageWork<T>(ask: () => Promise<T>): { answer: Promise<T>; work: PageWork } {
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
  work.end = Promise.allSettled([answer])
    .then(() => {
      isAnswered = true;
      return Promise.allSettled(behind);
    })
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
