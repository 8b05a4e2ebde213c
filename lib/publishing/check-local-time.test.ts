import { expect, test } from "vitest";
import { checkLocalTime } from "#lib/publishing/check-local-time";

test("a time by the clock of a zone is an instant", () => {
  expect(checkLocalTime("2026-12-03T08:00", "Asia/Tehran")).toEqual({
    ok: true,
    value: new Date("2026-12-03T04:30:00Z"),
  });
});

test.each([
  ["no time", "", "Europe/London", "at", "Choose a day and a time."],
  ["an hour left out", "2026-03-29T01:30", "Europe/London", "at", "the clocks go forward"],
  ["a zone nobody knows", "2026-12-03T08:00", "Mars/Olympus", "zone", "is not known"],
])("%s is an issue", (_, local, zone, field, sentence) => {
  expect(checkLocalTime(local, zone)).toMatchObject({
    ok: false,
    issues: [{ path: [field], message: expect.stringContaining(sentence) }],
  });
});
