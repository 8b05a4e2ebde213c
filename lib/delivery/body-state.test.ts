import { expect, it } from "vitest";
import { lastModifiedOf, stateOfBody } from "#lib/delivery/body-state";

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const [one, two, three] = ["one", "two", "three"].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
];

it("bytes that are the same have not changed, however often they are made", () => {
  const first = stateOfBody(one, undefined, at("12:00:00.400"));
  expect(stateOfBody(one, first, at("13:00:00"))).toEqual(first);
  expect(stateOfBody(two, first, at("13:00:00")).modifiedAt).toEqual(at("12:59:59"));
});

it("what changes twice in a second bears two dates, and none that is still to come", () => {
  const now = at("12:00:00.900");
  const first = stateOfBody(one, undefined, at("12:00:00.100"));
  const second = stateOfBody(two, first, at("12:00:00.500"));
  const third = stateOfBody(three, second, now);
  expect(lastModifiedOf(first, now)).toEqual({ "last-modified": "Tue, 24 Nov 2026 11:59:59 GMT" });
  expect(lastModifiedOf(second, now)).toEqual({ "last-modified": "Tue, 24 Nov 2026 12:00:00 GMT" });
  expect(lastModifiedOf(third, now)).toEqual({});
  expect(lastModifiedOf(third, at("12:00:01"))).toEqual({
    "last-modified": "Tue, 24 Nov 2026 12:00:01 GMT",
  });
});
