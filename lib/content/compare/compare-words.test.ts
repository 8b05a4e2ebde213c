import { expect, test } from "vitest";
import { compareWords, type Piece, sideOf } from "#lib/content/compare/compare-words";

/** `[-went-]` and `{+came+}`, as in the shell. */
const written = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

test.each([
  ["nothing and nothing", "", "", "en", ""],
  ["the same text", "The ferry left.", "The ferry left.", "en", "The ferry left."],
  [
    "one word",
    "The ferry left at ten.",
    "The ferry left at six.",
    "en",
    "The ferry left at [-ten-]{+six+}.",
  ],
  ["words in a row", "a big red boat", "a small old boat", "en", "a [-big red-]{+small old+} boat"],
  ["a first text", "", "New words", "en", "{+New words+}"],
  ["a text that went", "Old words", "", "en", "[-Old words-]"],
  [
    "Persian words, whole",
    "مارماهی‌ها برگشتند.",
    "مارماهی‌ها دیروز برگشتند.",
    "fa",
    "مارماهی‌ها {+دیروز +}برگشتند.",
  ],
  [
    "a Persian word that differs",
    "آب رودخانه بالا آمد",
    "آب دریا بالا آمد",
    "fa",
    "آب [-رودخانه-]{+دریا+} بالا آمد",
  ],
  ["words without spaces", "渡船在十点出发", "渡船在六点出发", "zh", "渡船在[-十-]{+六+}点出发"],
])("%s", (_, before, after, language, expected) => {
  expect(written(compareWords(before, after, language))).toBe(expected);
});

test("each side reads as its whole text", () => {
  const [before, after] = ["One two  three\nfour", "Zero two three four five"];
  const pieces = compareWords(before, after, "en");
  const text = (side: "before" | "after") =>
    sideOf(pieces, side)
      .map((piece) => piece.text)
      .join("");
  expect([text("before"), text("after")]).toEqual([before, after]);
});

test("texts that share nothing, however long, are one that went and one that came", () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word}${n}`).join(" ");
  const pieces = compareWords(long("a"), long("b"), "en");
  expect(pieces.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
