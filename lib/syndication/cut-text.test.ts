import { expect, test } from "vitest";
import { cutText } from "#lib/syndication/cut-text";

test.each([
  ["short enough", 12, "short enough"],
  ["one word too many", 12, "one word…"],
  ["one word too many", 9, "one word…"],
  ["پل پس از چهارده ماه باز شد", 16, "پل پس از چهارده…"],
  ["endless", 4, "end…"],
  ["😀😀😀", 4, "😀�…"],
])("“%s” in %i characters is “%s”", (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
  expect(cutText(text, most).length).toBeLessThanOrEqual(most);
});
