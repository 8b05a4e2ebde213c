import { expect, it } from "vitest";
import { makeKnownPages } from "#lib/delivery/known-pages";

it("a page is known until it is shown no longer", () => {
  const known = makeKnownPages();
  expect(known.has("/news")).toBe(false);
  known.add("/news");
  expect(known.has("/news")).toBe(true);
  known.forget("/news");
  expect(known.has("/news")).toBe(false);
});

it("the oldest of too many is forgotten", () => {
  const known = makeKnownPages(2);
  for (const path of ["/a", "/b", "/b", "/c"]) known.add(path);
  expect(["/a", "/b", "/c"].filter((path) => known.has(path))).toEqual(["/b", "/c"]);
});
