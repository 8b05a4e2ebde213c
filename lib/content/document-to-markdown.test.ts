import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type {
  Block,
  Document,
  Inline,
  ListItem,
  Mark,
  Paragraph,
  TableCell,
} from "#lib/content/document";
import { documentToHtml } from "#lib/content/document-to-html";
import { documentToMarkdown } from "#lib/content/document-to-markdown";
import { readDocument } from "#lib/content/read-document";
import {
  documentOf,
  everyNode,
  marked,
  mediaId,
  paragraph,
  plain,
  storyId,
} from "#lib/content/testing/every-node";
import { makeRandom, mutate } from "#lib/content/testing/mutate";
import { resolver } from "#lib/content/testing/resolver";

/** A reader that knows nothing of how it was written. */
const reader = new MarkdownIt({ html: true }).use(footnotes);
const markdown = (...content: Block[]) => documentToMarkdown(documentOf(...content), resolver);

test("every kind of node as Markdown", () => {
  expect(documentToMarkdown(everyNode, resolver).split("\n")).toEqual([
    "First **bold**_italic_~~struck~~<sub>below</sub><sup>above</sup>`code()`[outside](https://example.org/?a=1&b=2)[inside](https://news.example/news/inside)hidden\\",
    "end.",
    "",
    "## What happened",
    "",
    "### What happened",
    "",
    "#### چه شد؟",
    "",
    "- one",
    "- two",
    "  - deeper",
    "",
    "3. third",
    "",
    "> I resign.",
    ">",
    "> — A minister",
    "",
    "> I resign.",
    ">",
    "> — A minister",
    "",
    `![A ship](https://news.example/media/${mediaId}.jpg)\\`,
    "_The ship leaves Ann Agency_",
    "",
    `![The media's own alt](https://news.example/media/${mediaId}.jpg)\\`,
    "_The media's own caption Ann Agency_",
    "",
    "![](https://news.example/media/018f0000-0000-7000-8000-00000000000b.jpg)\\",
    "_The media's own caption_",
    "",
    "_Two ships_",
    "",
    "_Who voted how_",
    "",
    "| Region | Votes |  |",
    "| --- | --- | --- |",
    "| **North** | 1 | 2 |",
    "|  | 3 | 4 |",
    "",
    "> **The law**",
    ">",
    "> It is short.",
    "",
    "[The speech](https://www.youtube.com/watch?v=dQw4w9WgXcQ)",
    "",
    "***",
    "",
    "```js",
    "if (a < b) {",
    "  run();",
    "}",
    "```",
    "",
    "A claim[^1] and another[^2]",
    "",
    "[^1]: Its _source_",
    "",
    "[^2]: More.",
  ]);
});

const nasty = [
  ..."*_~`[]()<>#+-=|:!&\\\"'.,1a٣ب€ \n",
  "**",
  "- ",
  "1. ",
  "# ",
  "> ",
  "---",
  "===",
  "![",
  "](",
  "&amp;",
  "&#42;",
  "<b>",
  "</em>",
  "<!--",
  "```",
  "[^1]",
  "[^1]: ",
  "[a]: b",
  "| - |",
  "https://a.example/b_c_d",
  "www.a_b.example",
  "😀",
  "\u00a0",
  "«",
  "word ",
];
const someMarks: Mark[] = [
  { type: "link", attrs: { href: "https://a.example/x_(y)_*z*?a=1&copy;=2" } },
  { type: "link", attrs: { storyId } },
  { type: "bold" },
  { type: "italic" },
  { type: "strike" },
  { type: "subscript" },
  { type: "code" },
];

function words(random: () => number): Inline[] {
  const some = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: 1 + Math.floor(random() * 7) }, (): Inline => {
    if (random() < 0.08) return { type: "hardBreak" };
    if (random() < 0.08) return { type: "footnote", content: [plain("note")] };
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => some(nasty)).join("");
    const marks = someMarks.filter(() => random() < 0.2).slice(0, 3);
    return marked(text, ...marks);
  });
}

function asBlocks(random: () => number): Block[] {
  const text = (): Paragraph => ({ type: "paragraph", content: words(random) });
  const item = (): ListItem => ({ type: "listItem", content: [text()] });
  const cell = (): TableCell => ({ type: "tableCell", content: [text()] });
  const kinds: (() => Block)[] = [
    text,
    () => ({ type: "heading", attrs: { level: 2 }, content: words(random) }),
    () => ({
      type: "bulletList",
      content: [item(), { type: "listItem", content: [text(), text()] }],
    }),
    () => ({ type: "bulletList", content: [item(), item()] }),
    () => ({ type: "orderedList", attrs: { start: 4 }, content: [item(), item()] }),
    () => ({
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [text(), { type: "orderedList", attrs: { start: 2 }, content: [item()] }],
        },
      ],
    }),
    () => ({ type: "quote", content: [text(), { type: "bulletList", content: [item()] }] }),
    () => ({ type: "table", content: [{ type: "tableRow", content: [cell(), cell()] }] }),
  ];
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    (kinds[Math.floor(random() * kinds.length)] ?? text)(),
  );
}

/** What a reader sees of HTML: each run of letters with the elements around it that mean something. */
function seen(html: string): string[] {
  const runs: { text: string; within: string }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, within: string) => {
    if ("value" in node) runs.push({ text: node.value, within });
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) {
      if (!("tagName" in child)) {
        visit(child, within);
        continue;
      }
      const classes = child.attrs.find(({ name }) => name === "class")?.value ?? "";
      if (/footnote/.test(classes)) continue;
      const href = child.attrs.find(({ name }) => name === "href")?.value;
      const name = { br: "", p: "", table: "", tbody: "", tr: "" }[child.tagName];
      const inner = name ?? `${child.tagName}${href === undefined ? "" : ` ${decodeURI(href)}`}`;
      if (child.tagName === "br") runs.push({ text: " ", within });
      visit(child, inner === "" ? within : `${within}/${inner}`);
      if (/^(?:p|li|h\d|td|th|blockquote)$/.test(child.tagName))
        runs.push({ text: " ", within: "" });
    }
  };
  visit(parseFragment(html), "");
  const letters = runs.flatMap(({ text, within }) =>
    [...text.replace(/[ \t\n]+/g, " ")]
      .filter((letter) => /\S/.test(letter))
      .map((letter) => `${letter} ${within}`),
  );
  return letters;
}

/** The same HTML as we write it, without what Markdown says otherwise: the notes at the foot and their calls. */
function expectedHtml(document: Document): string {
  return documentToHtml(document, resolver)
    .replace(/<hr><ol><li id="fn-1">.*$/s, "")
    .replace(/<sup><a id="fnref-\d+" href="#fn-\d+">\d+<\/a><\/sup>/g, "");
}

test("another reader of Markdown sees the same letters, marks and links, whatever is written", () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const { document } = readDocument(documentOf(...asBlocks(makeRandom(seed))));
    const written = documentToMarkdown(document, resolver);
    const read = reader.render(written);
    expect(seen(read), `seed ${seed}: ${written}`).toEqual(seen(expectedHtml(document)));
  }
});

test("whatever is stored, every note is called and nothing breaks", () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const { document } = readDocument(mutate(everyNode, makeRandom(seed)));
    const written = documentToMarkdown(document, resolver);
    const read = reader.render(written);
    expect(read, `seed ${seed}`).not.toMatch(/<script|href="(?:javascript|data)/i);
    const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
    expect(count(read, /class="footnote-ref"/g), `seed ${seed}: ${written}`).toBe(
      count(documentToHtml(document, resolver), /id="fnref-/g),
    );
  }
});

describe("what Markdown cannot say", () => {
  test.each([
    [
      "emphasis inside a word is written as an element",
      markdown({
        type: "paragraph",
        content: [plain("un"), marked("believ", { type: "italic" }), plain("able")],
      }),
      "un<em>believ</em>able",
    ],
    [
      "a space in a mark stands outside of it",
      markdown({ type: "paragraph", content: [marked("bold ", { type: "bold" }), plain("words")] }),
      "**bold** words",
    ],
    [
      "a list after one of its kind has the other mark",
      markdown(
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph("a")] }] },
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph("b")] }] },
      ),
      "- a\n\n* b",
    ],
    [
      "a fence is longer than any in the code",
      markdown({ type: "codeBlock", content: [plain("```\na\n```")] }),
      "````\n```\na\n```\n````",
    ],
    ["an empty text is empty", markdown({ type: "paragraph" }), ""],
  ])("%s", (_rule, found, expected) => {
    expect(found).toBe(expected);
  });
});
