import { expect, test } from "vitest";
import { searchTopics } from "#lib/desk/names/search-topics";
import { searchFor } from "./searches";

test("only what the pickers offer can be searched", () => {
  expect(searchFor("topics")).toBe(searchTopics);
  for (const word of ["", "users", "constructor", "toString", "__proto__"]) {
    expect(searchFor(word)).toBeNull();
  }
});
