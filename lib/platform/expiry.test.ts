import { expect, test } from "vitest";
import { makeExpiries } from "#lib/platform/expiry";

test("what is read is fresh until one of its tags is expired, hard or soft", () => {
  const expiries = makeExpiries();
  const read = expiries.mark();
  expect(expiries.ageOf(["a", "b"], read)).toBe("fresh");
  expiries.note({ hard: ["c"], soft: ["d"] });
  expect(expiries.ageOf(["a", "b"], read)).toBe("fresh");
  expiries.note({ hard: [], soft: ["b"] });
  expect(expiries.ageOf(["a", "b"], read)).toBe("stale");
  expiries.note({ hard: ["a"], soft: [] });
  expect(expiries.ageOf(["a", "b"], read)).toBe("expired");
  expect(expiries.ageOf(["b"], read)).toBe("stale");
});

test("what is read after an expiry knows of it", () => {
  const expiries = makeExpiries();
  expiries.note({ hard: ["a"], soft: ["a"] });
  const read = expiries.mark();
  expect(expiries.ageOf(["a"], read)).toBe("fresh");
  expiries.note({ hard: [], soft: ["b"] });
  expect(expiries.ageOf(["a"], read)).toBe("fresh");
});

test("when everything is expired, so is what has no tag at all", () => {
  const expiries = makeExpiries();
  const read = expiries.mark();
  expiries.noteAll();
  expect(expiries.ageOf([], read)).toBe("expired");
  expect(expiries.ageOf([], expiries.mark())).toBe("fresh");
});

test("of more tags than it remembers everything older counts as expired, and what comes later does not", () => {
  const expiries = makeExpiries(10);
  const early = expiries.mark();
  for (let number = 0; number < 11; number += 1) {
    expiries.note({ hard: [`story ${number}`], soft: [] });
  }
  expect(expiries.ageOf(["never expired"], early)).toBe("expired");
  const late = expiries.mark();
  expect(expiries.ageOf(["story 3"], late)).toBe("fresh");
  expiries.note({ hard: ["story 3"], soft: [] });
  expect(expiries.ageOf(["story 3"], late)).toBe("expired");
  expect(expiries.ageOf(["story 4"], late)).toBe("fresh");
});
