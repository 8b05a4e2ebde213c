import { expect, test } from "vitest";
import { formatPosition, positionSchema } from "#lib/content/position";

test.each([
  [{ latitude: 51.501145, longitude: -0.125139 }, "51.50115° north, 0.12514° west"],
  [{ latitude: -33.8568, longitude: 151.2153 }, "33.85680° south, 151.21530° east"],
])("a spot is written in plain figures", (position, written) => {
  expect(formatPosition(position)).toBe(written);
});

test.each([
  ["beyond a pole", { latitude: 90.1, longitude: 0 }],
  ["once more around", { latitude: 0, longitude: 181 }],
  ["no number", { latitude: Number.NaN, longitude: 0 }],
  ["what a camera writes that knows of none", { latitude: 0, longitude: 0 }],
])("%s is no spot", (_, said) => {
  expect(positionSchema.safeParse(said).success).toBe(false);
});
