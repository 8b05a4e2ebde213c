import { describe, expect, test } from "vitest";
import { documentOf, paragraph, plain } from "#lib/content/testing/every-node";
import { countWords, documentWordCount } from "#lib/content/word-count";

describe("words are counted as the language joins them", () => {
  test.each([
    ["en", "", 0],
    ["en", " — … ! ", 0],
    ["en", "It doesn't cost $1,234.50.", 4],
    ["en", "one  two\n\nthree", 3],
    ["fa", "می‌خواهم به خانه بروم.", 4],
    ["fa", "رئیس‌جمهور گفت‌وگو می‌کند", 3],
    ["fa", "۱۲۳ نفر، ۴۵٪", 3],
    ["ar", "وَقَالَ الرَّئِيسُ: نَعَمْ", 3],
    ["zh", "我喜欢读报纸", 4],
    ["pt-br", "São Paulo é grande", 4],
  ])("%s %j: %i", (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});

test("of a document, all that is read counts, and pull quotes and marks of lists do not", () => {
  const document = documentOf(
    { type: "heading", attrs: { level: 2 }, content: [plain("A heading")] },
    { type: "orderedList", content: [{ type: "listItem", content: [paragraph("an item")] }] },
    { type: "pullQuote", attrs: { text: "a line that repeats" } },
    { type: "factBox", attrs: { title: "The law" }, content: [paragraph("is short")] },
    {
      type: "paragraph",
      content: [
        plain("one"),
        { type: "hardBreak" },
        plain("two"),
        { type: "footnote", content: [plain("a note")] },
      ],
    },
  );
  expect(documentWordCount(document, "en")).toBe(12);
});
