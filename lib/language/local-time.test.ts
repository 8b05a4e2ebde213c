import { expect, test } from "vitest";
import { dayIn, instantsAt, localTime } from "#lib/language/local-time";

const iso = (local: string, zone: string) => instantsAt(local, zone).map((at) => at.toISOString());

test.each([
  ["2026-12-03T08:00", "Europe/London", ["2026-12-03T08:00:00.000Z"]],
  ["2026-07-03T08:00", "Europe/London", ["2026-07-03T07:00:00.000Z"]],
  ["2026-12-03T08:00", "Asia/Tehran", ["2026-12-03T04:30:00.000Z"]],
  ["2026-12-03T08:00", "UTC", ["2026-12-03T08:00:00.000Z"]],
  ["2026-11-01T08:00", "Pacific/Kiritimati", ["2026-10-31T18:00:00.000Z"]],
])("%s in %s is one instant", (local, zone, instants) => {
  expect(iso(local, zone)).toEqual(instants);
  for (const at of instantsAt(local, zone)) expect(localTime(at, zone)).toBe(local);
});

test("an hour that the clocks leave out is no instant", () => {
  expect(iso("2026-03-29T01:30", "Europe/London")).toEqual([]);
  expect(iso("2026-03-08T02:15", "America/New_York")).toEqual([]);
});

test("an hour that comes again is two, the earlier first", () => {
  expect(iso("2026-10-25T01:30", "Europe/London")).toEqual([
    "2026-10-25T00:30:00.000Z",
    "2026-10-25T01:30:00.000Z",
  ]);
});

test.each(["", "tomorrow", "2026-02-30T08:00", "2026-13-01T08:00", "2026-01-01T24:30"])(
  "“%s” is no time",
  (text) => {
    expect(instantsAt(text, "UTC")).toEqual([]);
  },
);

test.each([
  ["an ordinary day", "2026-05-03", "America/Los_Angeles", "05-03T07:00", "05-04T07:00"],
  ["one whose clocks go back", "2026-04-05", "Pacific/Auckland", "04-04T11:00", "04-05T12:00"],
  ["one whose midnight is left out", "2026-04-24", "Africa/Cairo", "04-23T22:00", "04-24T21:00"],
  ["one that ends so", "2026-04-23", "Africa/Cairo", "04-22T22:00", "04-23T22:00"],
  ["one whose midnight comes twice", "2026-11-01", "America/Havana", "11-01T04:00", "11-02T05:00"],
])("%s begins and ends as its zone says", (_, date, zone, begin, end) => {
  const instants = { begin: new Date(`2026-${begin}Z`), end: new Date(`2026-${end}Z`) };
  expect(dayIn(date, zone)).toEqual(instants);
});

test("a day that an island left out has no instant", () => {
  const { begin, end } = dayIn("2011-12-30", "Pacific/Apia");
  expect(begin).toEqual(end);
});
