import { expect, test } from "vitest";
import { readFeedDate } from "#lib/intake/reading/feed-date";

test.each([
  ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00:00.25+01:00", "2026-03-02T08:00:00.000Z"],
  ["2026-03-02 09:00", "2026-03-02T09:00:00.000Z"],
  ["20260302", "2026-03-02T00:00:00.000Z"],
  ["2026-03", "2026-03-01T00:00:00.000Z"],
  ["2026", "2026-01-01T00:00:00.000Z"],
  ["Mon, 02 Mar 2026 09:00:00 GMT", "2026-03-02T09:00:00.000Z"],
  ["Mon, 2 Mar 26 09:00 EST", "2026-03-02T14:00:00.000Z"],
  ["2 March 2026 09:00:00 +0330", "2026-03-02T05:30:00.000Z"],
  ["Mon, 02 Mar 2026 09:00:00 +0000 (UTC)", "2026-03-02T09:00:00.000Z"],
  ["02 Mar 2026", "2026-03-02T00:00:00.000Z"],
  ["Mon Mar 2 09:00:00 2026", "2026-03-02T09:00:00.000Z"],
])("%s is %s", (written, instant) => {
  expect(readFeedDate(written)?.toISOString()).toBe(instant);
});

test.each(["", "yesterday", "2026-13-02", "0000-00-00", "9999-01-01", "1", "Mon, 99 Mar 2026"])(
  "%s is no date",
  (written) => {
    expect(readFeedDate(written)).toBeNull();
  },
);
