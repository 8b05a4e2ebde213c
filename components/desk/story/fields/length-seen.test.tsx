import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LengthSeen } from "#components/desk/story/fields/length-seen";

const seen = (length: number, limit = 300) =>
  renderToStaticMarkup(<LengthSeen name="headline" text={"a".repeat(length)} limit={limit} />);
const aloud = /aria-live="polite">([^<]*)</;

test.each([
  ["an empty field says nothing", 0, null, ""],
  ["nor does one with room left", 269, null, ""],
  ["near its limit it is counted, and not said aloud", 270, "270 of 300 characters", ""],
  ["so it is when it is just full", 300, "300 of 300 characters", ""],
  [
    "too much is told, with how much",
    312,
    "312 of 300 characters: shorten it by 12 to save",
    "The headline is too long to be saved.",
  ],
])("%s", (_, length, counted, said) => {
  const markup = seen(length);
  const shown = /<p[^>]*>(.*?)<\/p>/.exec(markup)?.[1] ?? null;
  expect([shown, aloud.exec(markup)?.[1]]).toEqual([counted, said]);
});

test("large numbers are written to be read", () => {
  expect(seen(19_000, 20_000)).toContain("19,000 of 20,000 characters");
});
