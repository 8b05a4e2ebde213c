import { expect, test } from "vitest";
import { documentToText } from "#lib/content/document-to-text";
import { documentOf, paragraph } from "#lib/content/testing/every-node";
import { findPassage } from "#lib/published/search/passage";
import { readSearchQuery } from "#lib/published/search/query";
import { findSnippet } from "#lib/published/search/snippet";

const words = (count: number, word = "word") => Array.from({ length: count }, () => word).join(" ");
const long = documentOf(
  paragraph(words(120, "one")),
  paragraph(`${words(20)} reneedled ${words(20)}`),
  paragraph(words(60, "two")),
  paragraph(`The needle of the Élysée. ${words(20)}`),
  ...Array.from({ length: 20 }, () => paragraph(words(30, "three"))),
  paragraph("The needle is the last."),
);
const passage = (document: unknown, asked: string) =>
  findPassage(document, readSearchQuery(asked).wanted)
    ?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("") ?? null;

test.each(["needle", '"needle of"', "élysée needle", "last", "one", "three", "is the"])(
  "of a long text the passage with %s is that of the whole text",
  (asked) => {
    const { wanted } = readSearchQuery(asked);
    expect(findPassage(long, wanted)).toEqual(findSnippet(documentToText(long), wanted));
  },
);

test("it begins before its block and ends behind it, with an ellipsis where the text goes on", () => {
  expect(passage(long, "needle")).toMatch(/^… (two )+The \[needle\] of the Élysée\. (word )+.*…$/);
});

test("what is spelt otherwise, or parts of words, are looked for in the whole text", () => {
  expect(passage(long, "elysee")).toContain("[Élysée]");
  expect(passage(long, "reneedle")).toBeNull();
  expect(passage(long, "absent")).toBeNull();
});

test("whatever is stored, a passage of it is nothing worse than nothing", () => {
  for (const odd of [null, "needle", [], {}, { content: "needle" }, { type: "doc", content: [1] }])
    expect(passage(odd, "needle")).toBeNull();
});
