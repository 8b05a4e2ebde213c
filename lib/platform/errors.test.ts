import { expect, test } from "vitest";
import { messageOf } from "#lib/platform/errors";

test.each([
  [new Error("The  disk\nis full."), "The disk is full."],
  [new AggregateError([new Error("one"), "two"]), "one; two"],
  [{ message: "terminating connection", queue: "schedules" }, "terminating connection"],
  ["closed", "closed"],
  [null, "null"],
])("what went wrong is told on one line: %o", (error, told) => {
  expect(messageOf(error)).toBe(told);
});
