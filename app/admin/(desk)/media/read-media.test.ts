import { expect, test } from "vitest";
import { english } from "#lib/syndication/testing/example-views";
import { mediaAddress, readMedia } from "./read-media";

const who = "018f0000-0000-7000-8000-000000000001";

test("an address asks for what it says, in days of the newsroom", () => {
  const query = { text: "bridge", kind: "image", who, lacks: "alt", from: "2026-07-01" };
  const { filter, after } = readMedia({ ...query, to: "2026-07-02", after: "x_y" }, english);
  expect(filter).toEqual({
    ...{ text: "bridge", kind: "image", uploaderId: who, lacks: "alt" },
    from: new Date("2026-06-30T23:00:00Z"),
    before: new Date("2026-07-02T23:00:00Z"),
  });
  expect(after).toBe("x_y");
});

test.each([
  ["a kind that there is not", { kind: "film" }],
  ["somebody who cannot be", { who: "mina" }],
  ["something else that is missing", { lacks: "taste" }],
  ["a day that never was", { from: "2026-02-30", to: "0001-01-01" }],
  ["a word twice", { text: ["a", "b"] }],
])("%s is left out", (_, query) => {
  const { words } = readMedia(query, english);
  expect(Object.values(words).join("")).toBe("");
});

test("the next page is of the same list", () => {
  const { words } = readMedia({ text: "رود ون", lacks: "use", kind: "film" }, english);
  const address = new URL(mediaAddress(words, "2026_1"), "http://desk.example");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ text: "رود ون", lacks: "use", after: "2026_1" },
  });
});
