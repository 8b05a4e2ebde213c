import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeLine } from "#lib/delivery/wait-in-line";

/** Until everything that can begin by now has begun, however busy the machine is. */
async function untilQuiet(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await turn();
}

test("a few at a time, in the order in which they came, also where one fails", async () => {
  const inLine = makeLine(2, 60_000);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const done = [0, 1, 2, 3].map((at) =>
    inLine("reader", async () => {
      begun.push(at);
      await new Promise<void>((end) => ends.push(end));
      if (at === 1) throw new Error("broken");
      return at;
    }),
  );
  const settled = Promise.allSettled(done);
  expect(begun).toEqual([]);
  await untilQuiet();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await untilQuiet();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await untilQuiet();
  ends[3]?.();
  const results = await settled;
  expect(results.map(({ status }) => status)).toEqual([
    ...["fulfilled", "rejected", "fulfilled", "fulfilled"],
  ]);
});

test("whoever waited too long gets no turn, and takes none away", async () => {
  const inLine = makeLine(1, 5);
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = inLine("reader", () => promise);
  await expect(inLine("reader", async () => "second")).rejects.toThrow("no turn within 5 ms");
  resolve("first");
  expect(await first).toBe("first");
  expect(await inLine("reader", async () => "third")).toBe("third");
});

test("whoever leaves early makes room once", async () => {
  const inLine = makeLine(1, 60_000);
  const { promise, resolve } = Promise.withResolvers<string>();
  const slow = inLine("reader", (leave) => {
    leave();
    return promise;
  });
  expect(await inLine("reader", async () => "second")).toBe("second");
  resolve("slow");
  expect(await slow).toBe("slow");
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const both = [0, 1].map((at) =>
    inLine("reader", async () => {
      begun.push(at);
      await new Promise<void>((end) => ends.push(end));
    }),
  );
  await untilQuiet();
  expect(begun).toEqual([0]);
  ends[0]?.();
  await untilQuiet();
  ends[1]?.();
  await Promise.all(both);
});

test("what is done behind readers comes after all who wait, the last one first, and waits as long as it takes", async () => {
  const inLine = makeLine(1, 20);
  const done: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = inLine("reader", () => promise);
  const behind = ["old", "newer", "newest"].map((one) =>
    inLine("behind", async () => void done.push(one)),
  );
  await wait(30);
  const readers = ["one", "another"].map((one) =>
    inLine("reader", async () => void done.push(one)),
  );
  resolve();
  await Promise.all([first, ...behind, ...readers]);
  expect(done).toEqual(["one", "another", "newest", "newer", "old"]);
});

test("after four readers one piece of work behind others has its turn, however many readers wait", async () => {
  const inLine = makeLine(1, 60_000);
  const done: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = inLine("reader", () => promise);
  const behind = ["old", "new"].map((one) => inLine("behind", async () => void done.push(one)));
  const readers = [1, 2, 3, 4, 5, 6].map((one) =>
    inLine("reader", async () => void done.push(`${one}`)),
  );
  resolve();
  await Promise.all([first, ...behind, ...readers]);
  expect(done).toEqual(["1", "2", "3", "4", "new", "5", "6", "old"]);
});
