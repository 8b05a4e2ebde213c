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
    ask: (name: string) => {
      const { promise: answered, resolve } = Promise.withResolvers<void>();
      return withPageWork(() => make(name).finally(resolve), answered);
    },
    askOld: (name: string) => withPageWork(() => refresh(name), Promise.resolve()),
    end: async (name: string) => {
      ends.get(name)?.();
      for (let turn = 0; turn < 5; turn += 1) await soon();
    },
  };
}

type Context = { waitUntil(work: Promise<unknown>): void };
const nextsPlace = Symbol.for("@next/request-context");

test("two pages are made at once; then for readers in their order, then what came last behind one", async () => {
  const { begun, ask, askOld, end } = watchPages();
  const old = ["old 1", "old 2", "old 3", "old 4"].map(askOld);
  await soon();
  expect(begun).toEqual(["old 1", "old 2"]);
  expect(await Promise.all(old.map(({ answer }) => answer))).toHaveLength(4);
  const readers = ["reader 1", "reader 2"].map(ask);
  await end("old 2");
  expect(begun.at(-1)).toBe("reader 1");
  await end("old 1");
  expect(begun.at(-1)).toBe("reader 2");
  expect(old.map(({ work }) => work.hasBegun)).toEqual([true, true, false, false]);
  for (const name of ["reader 1", "reader 2", "old 4", "old 3"]) await end(name);
  expect(begun.slice(4)).toEqual(["old 4", "old 3"]);
  await Promise.all([...readers, ...old].map(({ work }) => work.end));
});

test("a page that reads twice has one turn, and one that fails leaves it", async () => {
  const failing = Array.from({ length: 9 }, () =>
    withPageWork(async () => {
      await readInTurn(async () => undefined);
      await readInTurn(() => Promise.reject(new Error("The database is away.")));
    }, Promise.resolve()),
  );
  const results = await Promise.allSettled(failing.map(({ answer }) => answer));
  expect(results.every(({ status }) => status === "rejected")).toBe(true);
  expect(await withPageWork(() => readInTurn(async () => "there"), Promise.resolve()).answer).toBe(
    "there",
  );
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
  expect(begun).toEqual([0, 1]);
  for (let ended = 0; ended < 6; ended += 1) {
    ends[ended]?.();
    await soon();
  }
  await Promise.all(reads);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});
