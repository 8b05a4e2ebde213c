import { expect, it } from "vitest";
import { busyPerKey } from "./read-trace.ts";

const page = { pid: 1, tid: 1 };
const task = (ts: number, dur: number, where = page) => ({ name: "RunTask", ts, dur, ...where });
const key = (ts: number) => ({
  name: "EventDispatch",
  ts,
  ...page,
  args: { data: { type: "keydown" } },
});
const traceOf = (...traceEvents: unknown[]) => Buffer.from(JSON.stringify({ traceEvents }));

it("a key costs the task that brings it and everything until the next, in milliseconds", () => {
  const events = [task(100, 50), task(1_000, 4_000), key(1_200), task(6_000, 2_000)];
  expect(busyPerKey(traceOf(...events, task(9_000, 3_000), key(9_100)))).toEqual([6]);
});

it("other threads and pages do not count", () => {
  const elsewhere = task(2_500, 9_000, { pid: 2, tid: 1 });
  expect(
    busyPerKey(traceOf(task(1, 2_000), key(10), elsewhere, task(5_000, 1), key(5_000))),
  ).toEqual([2]);
});

it("a trace without a key is told", () => {
  expect(() => busyPerKey(traceOf(task(1, 2)))).toThrow("The trace shows no key.");
});
