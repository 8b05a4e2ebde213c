import { expect, test } from "vitest";
import { isRunning } from "#lib/auth/session-limits";

const now = new Date("2026-03-02T09:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

test.each([
  ["a new session runs", { createdAt: now, seenAt: now, endedAt: null }, true],
  [
    "a quiet morning is no end",
    { createdAt: hoursAgo(20), seenAt: hoursAgo(11), endedAt: null },
    true,
  ],
  ["12 idle hours end it", { createdAt: hoursAgo(20), seenAt: hoursAgo(12), endedAt: null }, false],
  ["29 days of work are fine", { createdAt: hoursAgo(29 * 24), seenAt: now, endedAt: null }, true],
  ["30 days end it", { createdAt: hoursAgo(30 * 24), seenAt: now, endedAt: null }, false],
  ["what was ended is ended", { createdAt: now, seenAt: now, endedAt: now }, false],
])("%s", (_, times, answer) => {
  expect(isRunning(times, now)).toBe(answer);
});
