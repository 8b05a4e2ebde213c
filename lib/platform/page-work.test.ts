import { setImmediate as soon } from "node:timers/promises";
import { expect, test } from "vitest";
import { readInTurn, withPageWork } from "#lib/platform/page-work";

/** Pages that are read and made as the test says, and which of them have begun to be read. */
function watchPages() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const make = async (name: string) => {
    await readInTurn(async () => void begun.push(name));
    await new Promise<void>((end) => ends.set(name, end));
    return name;
  };
  /** As Next does with a page that is there and old: it answers, and makes the page anew behind the answer. */
  const refresh = async (name: string) => {
    const context = (globalThis as Record<symbol, { get(): Context }>)[nextsPlace];
    context?.get().waitUntil(make(name));
    return name;
  };
  return {
    begun,
    ask: (name: string) => withPageWork(() => make(name)),
    askOld: (name: string) => withPageWork(() => refresh(name)),
    end: async (name: string) => {
      ends.get(name)?.();
      for (let turn = 0; turn < 5; turn += 1) await soon();
    },
  };
}

type Context = { waitUntil(work: Promise<unknown>): void };
const nextsPlace = Symbol.for("@next/request-context");

test("four pages are made at once; then for readers who wait, then what came last", async () => {
  const { begun, ask, askOld, end } = watchPages();
  const first = ["a", "b", "c", "d"].map(ask);
  const reader = ask("reader");
  const old = ["old 1", "old 2"].map(askOld);
  await soon();
  expect(begun).toEqual(["a", "b", "c", "d"]);
  expect(await Promise.all(old.map(({ answer }) => answer))).toEqual(["old 1", "old 2"]);
  await end("b");
  expect(begun.at(-1)).toBe("reader");
  await end("a");
  expect(begun.at(-1)).toBe("old 2");
  expect(old.map(({ work }) => work.hasBegun)).toEqual([false, true]);
  for (const name of ["c", "d", "reader", "old 2", "old 1"]) await end(name);
  expect(begun.slice(4)).toEqual(["reader", "old 2", "old 1"]);
  await Promise.all([...first, reader, ...old].map(({ work }) => work.end));
});

test("a page that reads twice has one turn, and one that fails leaves it", async () => {
  const failing = Array.from({ length: 9 }, () =>
    withPageWork(async () => {
      await readInTurn(async () => undefined);
      await readInTurn(() => Promise.reject(new Error("The database is away.")));
    }),
  );
  const results = await Promise.allSettled(failing.map(({ answer }) => answer));
  expect(results.every(({ status }) => status === "rejected")).toBe(true);
  expect(await withPageWork(() => readInTurn(async () => "there")).answer).toBe("there");
});

test("without delivery reads have turns of their own", async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const reads = Array.from({ length: 6 }, (_, at) =>
    readInTurn(async () => {
      begun.push(at);
      await new Promise<void>((end) => ends.push(end));
    }),
  );
  await soon();
  expect(begun).toEqual([0, 1, 2, 3]);
  for (let ended = 0; ended < 6; ended += 1) {
    ends[ended]?.();
    await soon();
  }
  await Promise.all(reads);
  expect(begun).toEqual([0, 1, 2, 3, 5, 4]);
});
