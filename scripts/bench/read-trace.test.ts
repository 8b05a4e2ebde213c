import { expect, it } from "vitest";
import { busyPerKey } from "./read-trace.ts";

const page = { pid: 1, tid: 1 };
const task = (ts: number, dur: number, where = page) => ({ name: "RunTask", ts, dur, ...where });
const dispatch = (type: string) => (ts: number) => ({
  name: "EventDispatch",
  ts,
  ...page,
  args: { data: { type } },
});
const key = dispatch("keydown");
const input = dispatch("input");
const frame = (ts: number) => ({ name: "Commit", ts, ...page });
const traceOf = (...traceEvents: unknown[]) => Buffer.from(JSON.stringify({ traceEvents }));

/** A key with its frame, and work that comes after it. */
const one = [
  task(1_000, 4_000),
  key(1_200),
  input(2_000),
  task(5_500, 1_000),
  frame(6_000),
  task(7_000, 2_000),
];
const next = [task(10_000, 3_000), key(10_100)];

it("a key costs the tasks from the one that brings it to its frame, and all until the next", () => {
  expect(busyPerKey(traceOf(task(100, 50), ...one, ...next))).toEqual([{ seen: 5, all: 7 }]);
});

it("other threads and pages do not count", () => {
  const elsewhere = task(2_500, 9_000, { pid: 2, tid: 1 });
  expect(busyPerKey(traceOf(...one, elsewhere, ...next))).toEqual([{ seen: 5, all: 7 }]);
});

it("a trace without a key, or with one that was not painted, is told", () => {
  expect(() => busyPerKey(traceOf(task(1, 2)))).toThrow("The trace shows no key.");
  const unpainted = one.filter(({ name }) => name !== "Commit");
  expect(() => busyPerKey(traceOf(...unpainted, ...next))).toThrow("never painted");
});
