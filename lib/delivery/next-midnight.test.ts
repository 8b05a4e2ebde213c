import { expect, it } from "vitest";
import { nextMidnight } from "#lib/delivery/next-midnight";

const masthead = (zone: string) => `<time data-today="gregorian ${zone} en"></time>`;

it.each([
  ["UTC", "2026-11-24T12:00:00.250Z", "2026-11-25T00:00:00.000Z"],
  ["Asia/Tehran", "2026-11-24T12:00:00Z", "2026-11-24T20:30:00.000Z"],
  // After the edition's midnight it is UTC's turn.
  ["Asia/Tehran", "2026-11-24T20:30:00Z", "2026-11-25T00:00:00.000Z"],
  ["America/New_York", "2026-11-24T04:59:59Z", "2026-11-24T05:00:00.000Z"],
  // The night in which clocks go forward at midnight, and the two that are longer or shorter later on.
  ["Africa/Cairo", "2026-04-23T12:00:00Z", "2026-04-23T22:00:00.000Z"],
  ["Asia/Beirut", "2026-03-28T12:00:00Z", "2026-03-28T22:00:00.000Z"],
  ["Asia/Kathmandu", "2026-11-24T12:00:00Z", "2026-11-24T18:15:00.000Z"],
])("a page with the date of %s asked for at %s is right until %s", (zone, now, until) => {
  expect(nextMidnight(masthead(zone), new Date(now)).toISOString()).toBe(until);
});

it("the day on which clocks go forward is an hour shorter", () => {
  // 05:30 in New York, whose clocks went from 02:00 to 03:00: midnight comes after 18 hours and a half.
  const now = new Date("2026-03-08T05:30:00Z");
  const until = nextMidnight(masthead("America/New_York"), now);
  expect(until.toISOString()).toBe("2026-03-09T00:00:00.000Z");
  const evening = nextMidnight(masthead("Europe/London"), new Date("2026-03-29T00:30:00Z"));
  expect(evening.toISOString()).toBe("2026-03-29T23:00:00.000Z");
});

it("what carries no date is right until UTC's midnight, by which articles grow old", () => {
  const until = nextMidnight("<p></p>", new Date("2026-11-24T12:00:00Z"));
  expect(until.toISOString()).toBe("2026-11-25T00:00:00.000Z");
});
