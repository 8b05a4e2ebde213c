import { afterEach, beforeEach, expect, vi } from "vitest";

/** An unexpected `console.error` fails the test it happens in. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(calls, "nothing was written to console.error").toEqual([]);
});
