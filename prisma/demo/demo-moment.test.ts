import { expect, test } from "vitest";
import { dateOfMoment, instantOfMoment } from "#prisma/demo/demo-moment";

const now = new Date("2026-07-10T22:00:00Z");

test.each([
  ["Europe/London", { daysAgo: 1, at: "08:40" }, "2026-07-09T07:40:00.000Z"],
  ["Europe/London", { on: "2020-11-30", at: "09:30" }, "2020-11-30T09:30:00.000Z"],
  ["Asia/Tehran", { daysAgo: 1, at: "09:00" }, "2026-07-10T05:30:00.000Z"],
  ["Europe/London", { daysAgo: -1, at: "06:30" }, "2026-07-11T05:30:00.000Z"],
  ["Asia/Tehran", { hoursAgo: 3 }, "2026-07-10T19:00:00.000Z"],
])("in %s a moment is read from the edition's clock", (timeZone, moment, expected) => {
  expect(instantOfMoment(moment, { now, timeZone }).toISOString()).toBe(expected);
});

test("days are counted back from the edition's own date", () => {
  expect(dateOfMoment({ daysAgo: 0 }, { now, timeZone: "Europe/London" })).toBe("2026-07-10");
  expect(dateOfMoment({ daysAgo: 0 }, { now, timeZone: "Asia/Tehran" })).toBe("2026-07-11");
  expect(dateOfMoment({ daysAgo: 11 }, { now, timeZone: "Europe/London" })).toBe("2026-06-29");
});
