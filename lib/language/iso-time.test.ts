import { describe, expect, test } from "vitest";
import { isoWithOffset, publishedOn } from "#lib/language/iso-time";

describe("an instant is told with the offset its zone had at that moment", () => {
  test.each([
    ["2026-11-24T10:00:00Z", "Asia/Tehran", "2026-11-24T13:30:00+03:30"],
    ["2026-11-24T10:00:00.987Z", "UTC", "2026-11-24T10:00:00+00:00"],
    ["2026-11-24T01:15:00Z", "America/New_York", "2026-11-23T20:15:00-05:00"],
    // Newfoundland: a half hour west of Greenwich.
    ["2026-11-24T01:15:00Z", "America/St_Johns", "2026-11-23T21:45:00-03:30"],
    // London, an hour that happens twice: first in summer time, then in winter time.
    ["2026-10-25T00:30:00Z", "Europe/London", "2026-10-25T01:30:00+01:00"],
    ["2026-10-25T01:30:00Z", "Europe/London", "2026-10-25T01:30:00+00:00"],
    // New York, the hour that does not exist.
    ["2026-03-08T06:59:59Z", "America/New_York", "2026-03-08T01:59:59-05:00"],
    ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08T03:00:00-04:00"],
    // Iran kept summer time until 2022.
    ["2022-07-01T00:00:00Z", "Asia/Tehran", "2022-07-01T04:30:00+04:30"],
    ["2023-07-01T00:00:00Z", "Asia/Tehran", "2023-07-01T03:30:00+03:30"],
    // Local mean time, +03:25:44.
    ["1910-01-01T00:00:00Z", "Asia/Tehran", "1910-01-01T03:25:00+03:25"],
  ])("%s in %s", (instant, zone, text) => {
    expect(isoWithOffset(instant, zone)).toBe(text);
    expect(isoWithOffset(new Date(instant), zone)).toBe(text);
  });

  test("what is no instant or no zone is refused", () => {
    expect(() => isoWithOffset("yesterday", "UTC")).toThrow(RangeError);
    expect(() => isoWithOffset("2026-11-24T10:00:00Z", "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("the date of publication is the edition's date at that moment", () => {
  test.each([
    ["2026-11-24T20:29:59.999Z", "Asia/Tehran", "2026-11-24"],
    ["2026-11-24T20:30:00Z", "Asia/Tehran", "2026-11-25"],
    ["2026-12-31T23:59:59Z", "UTC", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "Europe/Berlin", "2027-01-01"],
    ["2027-01-01T04:59:59Z", "America/New_York", "2026-12-31"],
    ["2026-06-30T22:00:00Z", "Europe/Berlin", "2026-07-01"],
    ["2024-02-29T10:00:00Z", "Pacific/Kiritimati", "2024-03-01"],
  ])("%s in %s", (instant, timeZone, date) => {
    expect(publishedOn({ timeZone }, instant)).toBe(date);
  });
});
