import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import type { Block, Inline } from "#lib/content/document";
import { pastedHtml } from "#lib/content/html/pasted-html";
import { pastedText } from "#lib/content/html/pasted-text";

const read = (name: string) => readFile(join(import.meta.dirname, "fixtures", name), "utf8");

async function paste(name: string) {
  const { document, lost } = pastedHtml(parseFragment(await read(name)).childNodes, "en");
  expect(checkDocument(document)).toEqual({ ok: true, value: document });
  return { lines: document.content.map(outline), lost: lost.map(({ kind }) => kind) };
}

async function pasteText(name: string, isPlain = false) {
  const document = pastedText(await read(name), { isPlain });
  expect(checkDocument(document)).toEqual({ ok: true, value: document });
  return document.content.map(outline);
}

/** A block on one line: its kind, what it says of itself, its words with their marks. */
function outline(block: Block | { type: string }): string {
  const attrs = "attrs" in block && block.attrs ? JSON.stringify(block.attrs) : "";
  const content = "content" in block && Array.isArray(block.content) ? block.content : [];
  const isInline = content.some(({ type }) => type === "text");
  const inside = isInline ? strokes(content as Inline[]) : content.map(outline).join(" | ");
  const name = block.type === "paragraph" ? "" : block.type;
  return [name, attrs, name && inside ? `[${inside}]` : inside].filter((part) => part).join(" ");
}

function strokes(content: Inline[]): string {
  return content
    .map((part) => {
      if (part.type !== "text") return "/";
      const marks = (part.marks ?? []).map((mark) =>
        mark.type === "link" ? `link ${mark.attrs.href}` : mark.type,
      );
      return marks.length > 0 ? `{${marks.join("+")}: ${part.text}}` : part.text;
    })
    .join("");
}

test("from Word come headings, marks, nested lists and tables, and nothing of Word", async () => {
  const { lines, lost } = await paste("word.html.txt");
  expect(lines).toEqual([
    'heading {"level":2} [Council votes on the weir]',
    "The council {bold: voted} on {italic: Tuesday} to repair the weir, at a cost of £2.4m, its {link https://example.org/minutes?id=7&page=2: minutes} say.",
    "bulletList [listItem [The sluice | bulletList [listItem [its gates]]] | listItem [The fish pass]]",
    "orderedList [listItem [Work begins in May]]",
    "table [tableRow [tableCell [Ward] | tableCell [Votes]] | tableRow [tableCell [North] | tableCell [11]]]",
    "CO{subscript: 2} and 10 m{superscript: 2}.",
  ]);
  expect(lost).toEqual(["image"]);
});

test("from Google Docs comes what styles mean, without the counter in their links", async () => {
  const { lines, lost } = await paste("google-docs.html.txt");
  expect(lines).toEqual([
    'heading {"level":2} [Elvers return]',
    "They came {bold: by night}{italic:  and in thousands}{strike:  or more}, says the {link https://example.org/river: trust}.{superscript: 3}",
    "bulletList [listItem [eels | bulletList [listItem [glass eels]]] | listItem [lampreys]]",
    "table [tableRow [tableCell [{bold: Year}] | tableCell [{bold: Count}]] | tableRow [tableCell [2019] | tableCell [4,100]]]",
  ]);
  expect(lost).toEqual(["image"]);
});

test("from LibreOffice come its words without its fonts", async () => {
  const { lines, lost } = await paste("libreoffice.html.txt");
  expect(lines).toEqual([
    'heading {"level":2} [The mill]',
    "The mill {bold: turns} at {italic: six}, {strike: seven} says the miller.",
    'orderedList {"start":3} [listItem [grind] | listItem [sift/twice]]',
    "quote [Flour is patient.]",
    "آسیاب می‌چرخد",
  ]);
  expect(lost).toEqual([]);
});

test("from an old content system comes the article without its layout", async () => {
  const { lines, lost } = await paste("old-cms.html.txt");
  expect(lines).toEqual([
    '{bold: HARBOUR} — The ferry "Anna" left at dawn.',
    "It carried {bold+italic: forty} passengers.",
    "The ferry",
    "More in the map and {link http://www.example.org/tides.htm: the tides}.",
    "bulletList [listItem [Adult 4.50] | listItem [Child 2.00]]",
    'quote {"source":"The skipper"} [We leave when we are full.]',
  ]);
  expect(lost).toEqual(["image", "link", "sharing"]);
});

test("from a web page comes nothing that runs, loads or hides", async () => {
  const { lines, lost } = await paste("web-page.html.txt");
  expect(lines).toEqual([
    'heading {"level":3} [What the river says]',
    "Read the file and mind the G.",
    'embed {"provider":"youtube","id":"dQw4w9WgXcQ","title":"The flood"}',
    "The end.",
  ]);
  expect(lost).toEqual(["script", "link", "embed", "image", "caption", "form"]);
});

test("plain text keeps its paragraphs and its signs", async () => {
  expect(await pasteText("plain.txt")).toEqual([
    "The river rose/in the night.",
    "Nobody slept. See {link https://example.org/levels: https://example.org/levels}.",
    "2 * 3 * 4 and file_name_here stay as they are.",
  ]);
});

test("text written as Markdown becomes what it means", async () => {
  expect(await pasteText("markdown.txt")).toEqual([
    'heading {"level":2} [The ledger]',
    "Kept {bold: by hand} since {italic: 1821}, in {code: ink}, says {link https://example.org/miller: the miller}.",
    'heading {"level":2} [Levels]',
    "bulletList [listItem [1 metre] | listItem [2 metres]]",
    'orderedList {"start":3} [listItem [third] | listItem [fourth]]',
    "quote [It was wet. | Very wet.]",
    "divider",
    'codeBlock {"language":"js"} [let level = 2;\n\nlevel += 1;]',
    'embed {"provider":"youtube","id":"dQw4w9WgXcQ"}',
  ]);
});

test("pasted without formatting, Markdown stays as it was written", async () => {
  const [first] = await pasteText("markdown.txt", true);
  expect(first).toBe("# The ledger");
});
