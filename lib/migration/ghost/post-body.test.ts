import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import { documentToText } from "#lib/content/document-to-text";
import { lexicalOf, mobiledocOf, paragraph } from "#lib/migration/fixtures/ghost-export";
import { bodyOf } from "#lib/migration/ghost/post-body";
import { plainHtmlToDocument } from "#lib/migration/html/html-to-document";
import { countDocument } from "#lib/migration/proof/count-document";
import { countRendered } from "#lib/migration/proof/count-source";

const pictureId = "0190a2f4-8f5c-7c3e-9d2a-6b1f4c8e7a10";

/** A text of Ghost as its document, with every picture here. */
function documentOf(row: Record<string, unknown>) {
  const { content, rendered } = bodyOf(row);
  const { document, lost } = plainHtmlToDocument(content, {
    resolveLink: (href) => ({ href: new URL(href, "https://ferry.example").href }),
    resolveImage: (src) => (src === "" ? null : pictureId),
    language: "en",
  });
  expect(checkDocument(document).ok).toBe(true);
  const counts = rendered === undefined ? null : countRendered(rendered, "en");
  return { blocks: document.content, lost, here: countDocument(document, "en"), counts };
}

const lexical = (...nodes: Record<string, unknown>[]) =>
  documentOf({ lexical: lexicalOf(...nodes) });
const mobiledoc = (parts: Record<string, unknown>) => documentOf({ mobiledoc: mobiledocOf(parts) });
const text = (words: string, marks?: object[]) => ({
  ...{ type: "text", text: words },
  ...(marks !== undefined && { marks }),
});
const link = (href: string) => ({ type: "link", attrs: { href } });
const line = (...content: object[]) => ({ type: "paragraph", content });

describe("mobiledoc", () => {
  test("paragraphs, headings, quotes, markups over markups, and soft returns", () => {
    const { blocks, lost, here, counts } = mobiledoc({
      markups: [["strong"], ["a", ["href", "/pier/", "rel", "nofollow"]], ["u"]],
      atoms: [["soft-return", "", {}]],
      sections: [
        [1, "h1", [[0, [], 0, "Ferries"]]],
        [
          1,
          "p",
          [
            [0, [], 0, "The "],
            [0, [0, 1], 1, "new pier"],
            [0, [], 1, " <b>"],
            [1, [], 0, 0],
            [0, [2], 1, "[sic]"],
          ],
        ],
        [1, "blockquote", [[0, [], 0, "We wait."]]],
        [1, "aside", [[0, [], 0, "Aside."]]],
        [3, "ol", [[[0, [], 0, "One"]], [[0, [], 0, "Two"]]]],
        [2, "https://ferry.example/content/images/pier.jpg"],
      ],
    });
    expect(lost).toEqual([]);
    expect(counts).toEqual(here);
    const pier = link("https://ferry.example/pier/");
    expect(blocks).toMatchObject([
      { type: "heading", attrs: { level: 2 }, content: [text("Ferries")] },
      line(
        text("The "),
        text("new pier", [pier, { type: "bold" }]),
        text(" <b>", [{ type: "bold" }]),
        { type: "hardBreak" },
        text("[sic]"),
      ),
      { type: "quote", content: [line(text("We wait."))] },
      { type: "quote", content: [line(text("Aside."))] },
      {
        type: "orderedList",
        content: [{ content: [line(text("One"))] }, { content: [line(text("Two"))] }],
      },
      { type: "figure", attrs: { mediaId: pictureId } },
    ]);
  });

  test("cards by their old names, in the order of the text", () => {
    const { blocks } = mobiledoc({
      cards: [
        ["card-markdown", { markdown: "A ==bright== day[^1]\n\n[^1]: Of May" }],
        ["hr", {}],
        ["code", { code: "<script>1 < 2</script>", language: "html" }],
      ],
      sections: [
        [10, 0],
        [10, 1],
        [10, 2],
      ],
    });
    expect(blocks.map(({ type }) => type)).toEqual([
      "paragraph",
      "divider",
      "orderedList",
      "divider",
      "codeBlock",
    ]);
    expect(blocks[4]).toEqual({
      type: "codeBlock",
      attrs: { language: "html" },
      content: [text("<script>1 < 2</script>")],
    });
  });
});

describe("Lexical", () => {
  test("formats, links, lists in lists, line breaks", () => {
    const item = (...children: object[]) => ({ type: "listitem", children });
    const list = (listType: string, start: number, ...children: object[]) => ({
      ...{ type: "list", listType, start },
      children,
    });
    const { blocks, lost, here, counts } = lexical(
      { type: "extended-heading", tag: "h3", children: [{ type: "text", text: "Then" }] },
      {
        type: "paragraph",
        children: [
          { type: "extended-text", text: "Bold, leaning", format: 3 },
          { type: "linebreak" },
          {
            type: "link",
            url: "https://elsewhere.example/",
            children: [{ type: "text", text: "there" }],
          },
          { type: "at-link", children: [{ type: "text", text: "@hidden" }] },
        ],
      },
      list(
        "number",
        3,
        item({ type: "text", text: "Three" }),
        item(list("bullet", 1, item({ type: "text", text: "Inside" }))),
      ),
      { type: "extended-quote", children: [{ type: "text", text: "Said." }] },
    );
    expect(lost).toEqual([]);
    expect(counts).toEqual(here);
    expect(blocks).toMatchObject([
      { type: "heading", attrs: { level: 3 } },
      line(
        text("Bold, leaning", [{ type: "bold" }, { type: "italic" }]),
        { type: "hardBreak" },
        text("there", [link("https://elsewhere.example/")]),
      ),
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [
          {
            content: [
              line(text("Three")),
              { type: "bulletList", content: [{ content: [line(text("Inside"))] }] },
            ],
          },
        ],
      },
      { type: "quote", content: [line(text("Said."))] },
    ]);
  });
});

describe("a card", () => {
  const youtube = "https://www.youtube.com/watch?v=hmH3XMlms8E";

  test.each<[string, Record<string, unknown>, object[]]>([
    [
      "image",
      { src: "a.jpg", alt: "A ferry", caption: "By <b>Mara</b>" },
      [{ type: "figure", attrs: { mediaId: pictureId, alt: "A ferry", caption: "By Mara" } }],
    ],
    [
      "gallery",
      { images: [{ src: "a.jpg" }, { src: "b.jpg", alt: "B" }], caption: "Both" },
      [
        {
          type: "gallery",
          attrs: {
            items: [{ mediaId: pictureId }, { mediaId: pictureId, alt: "B" }],
            caption: "Both",
          },
        },
      ],
    ],
    [
      "markdown",
      { markdown: "One\ntwo **three**" },
      [line(text("One"), { type: "hardBreak" }, text("two "), text("three", [{ type: "bold" }]))],
    ],
    ["html", { html: "<p>Words</p><ul><li>One" }, [line(text("Words")), { type: "bulletList" }]],
    [
      "embed",
      { url: youtube, caption: "The film" },
      [{ type: "embed", attrs: { provider: "youtube", id: "hmH3XMlms8E", title: "The film" } }],
    ],
    [
      "bookmark",
      {
        url: "https://a.example/",
        metadata: { title: "A & B", description: "Of both", publisher: "A" },
      },
      [
        line(
          text("A & B", [link("https://a.example/")]),
          { type: "hardBreak" },
          text("Of both"),
          { type: "hardBreak" },
          text("A"),
        ),
      ],
    ],
    [
      "callout",
      { calloutEmoji: "💡", calloutText: "Mind the <b>gap</b>" },
      [line(text("💡 Mind the "), text("gap", [{ type: "bold" }]))],
    ],
    [
      "toggle",
      { heading: "<span>Why?</span>", content: "<p>Because.</p>" },
      [{ type: "heading", attrs: { level: 4 }, content: [text("Why?")] }, line(text("Because."))],
    ],
    [
      "header",
      {
        header: "Big",
        subheader: "Small",
        version: 2,
        buttonEnabled: true,
        buttonText: "Go",
        buttonUrl: "/go/",
      },
      [
        { type: "heading", attrs: { level: 2 } },
        line(text("Small")),
        line(text("Go", [link("https://ferry.example/go/")])),
      ],
    ],
    [
      "button",
      { buttonText: "Go", buttonUrl: "https://a.example/go" },
      [line(text("Go", [link("https://a.example/go")]))],
    ],
    [
      "file",
      {
        src: "/content/files/plan.pdf",
        fileTitle: "The plan",
        fileCaption: "Of 2021",
        fileName: "plan.pdf",
      },
      [
        line(
          text("The plan", [link("https://ferry.example/content/files/plan.pdf")]),
          { type: "hardBreak" },
          text("Of 2021"),
        ),
      ],
    ],
    [
      "call-to-action",
      {
        textValue: "<p>Join us</p>",
        hasSponsorLabel: true,
        sponsorLabel: "<p>SPONSORED</p>",
        showButton: true,
        buttonText: "Join",
        buttonUrl: "https://a.example/",
      },
      [
        line(text("SPONSORED")),
        line(text("Join us")),
        line(text("Join", [link("https://a.example/")])),
      ],
    ],
    ["horizontalrule", {}, [{ type: "divider" }]],
    [
      "codeblock",
      { code: "a\n\n  b", caption: "Code" },
      [{ type: "codeBlock", content: [text("a\n\n  b")] }, line(text("Code"))],
    ],
  ])("%s", (type, payload, expected) => {
    const { blocks, lost, here, counts } = lexical({ type, ...payload });
    expect(lost).toEqual([]);
    // Counted by another way, there is as much of everything.
    expect(counts).toEqual(here);
    expect(blocks).toMatchObject(expected);
    expect(blocks).toHaveLength(expected.length);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["audio", { src: "/content/media/a.mp3", title: "The horn" }, "audio", "The horn"],
    ["video", { src: "/content/media/a.mp4", caption: "At sea" }, "video", "Video\n\nAt sea"],
    ["embed", { url: "https://maps.example/1", metadata: { title: "A map" } }, "embed", "A map"],
  ])("%s becomes a link, and is told of", (type, payload, kind, words) => {
    const { blocks, lost } = lexical({ type, ...payload });
    expect(lost).toMatchObject([{ kind }]);
    expect(documentToText({ type: "doc", version: 1, content: blocks }).trim()).toBe(words);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["product", { productTitle: "A mug --> <script>", productDescription: "Buy" }, "product A mug"],
    ["signup", { header: "Write to us" }, "signup Write to us"],
    ["email", { html: "<p>Dear reader</p>" }, "email"],
    ["email-cta", { html: "<p>Pay</p>" }, "email-cta"],
    ["paywall", {}, "paywall"],
    ["collection", {}, "collection"],
    ["transistor", {}, "transistor"],
    [
      "html",
      { html: "<p>Secret</p>", visibility: { web: { nonMember: false } } },
      "html for some readers alone",
    ],
    [
      "html",
      { html: "<p>Mail</p>", visibility: { showOnWeb: false } },
      "html for some readers alone",
    ],
  ])("%s is told of and never shown", (type, payload, detail) => {
    const { blocks, lost } = lexical(paragraph("Before"), { type, ...payload }, paragraph("After"));
    expect(lost).toEqual([{ kind: "card", detail: expect.stringContaining(detail) }]);
    expect(blocks).toEqual([line(text("Before")), line(text("After"))]);
  });
});

test("the link of a picture and the pictures of a bookmark are told of", () => {
  const { lost } = lexical(
    { type: "image", src: "a.jpg", href: "https://a.example/" },
    {
      type: "bookmark",
      url: "https://b.example/",
      metadata: { icon: "i.png", thumbnail: "t.png" },
    },
  );
  expect(lost).toEqual([
    { kind: "card", detail: "link of a picture https://a.example/" },
    { kind: "card", detail: "picture of a bookmark i.png" },
    { kind: "card", detail: "picture of a bookmark t.png" },
  ]);
});

describe("hostile HTML in a card stays within the card, and is never anything but structure", () => {
  test.each([
    "<!--",
    "<script>alert(1)",
    "<style>p{",
    "<textarea>",
    "<title>",
    "<plaintext>",
    "<table><tr>",
    "<template>",
    "<svg><p>",
    "<a href='javascript:alert(1)'>x",
    "</div></figure></li>",
    "<img src=x onerror=alert(1)>",
    `${"<b>".repeat(5000)}x`,
    "<!-- ghost-card x",
  ])("%s", (html) => {
    const cards = ["html", "markdown", "image", "callout", "toggle", "embed"].map((type) => ({
      ...{ type, html, markdown: html, caption: html, src: html, calloutText: html },
      ...{ heading: html, content: html, url: "" },
    }));
    for (const card of cards) {
      const { blocks } = lexical(paragraph("Before"), card, paragraph("After"));
      expect(blocks.at(0)).toEqual(line(text("Before")));
      expect(blocks.at(-1)).toEqual(line(text("After")));
      expect(JSON.stringify(blocks)).not.toMatch(/"href":"javascript/);
    }
  });
});

test("of a page that Ghost has made, neither its players nor names of files come along", () => {
  const { blocks } = documentOf({
    html: `<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/content/files/a.pdf"><div class="kg-file-card-title">Plan</div>
      <div class="kg-file-card-metadata"><div class="kg-file-card-filename">a_01.pdf</div><div>2 MB</div></div></a></div>
      <div class="kg-card kg-toggle-card"><h4>Why?</h4><button class="kg-toggle-card-icon"><svg></svg></button><div>Because.</div></div>
      <figure class="kg-card kg-gallery-card"><div><img src="a.jpg"><img src="b.jpg"></div></figure>`,
  });
  expect(blocks).toMatchObject([
    line(text("Plan", [link("https://ferry.example/content/files/a.pdf")])),
    { type: "heading", content: [text("Why?")] },
    line(text("Because.")),
    { type: "gallery" },
  ]);
  expect(blocks).toHaveLength(4);
});

test("a text that has only HTML is taken as it stands: line ends are spaces, brackets words", () => {
  const { blocks } = documentOf({ html: "<p>One\n\ntwo [gallery] [caption]x[/caption]</p>" });
  expect(blocks).toEqual([line(text("One two [gallery] [caption]x[/caption]"))]);
});

const naughty = new URL("../../../../shared/data/strings/blns.json", import.meta.url);
const strings: string[] = existsSync(naughty) ? JSON.parse(readFileSync(naughty, "utf8")) : [];

test("no words of a text are ever markup, whichever editor kept them", () => {
  // What cannot be seen or stored does not count.
  const seen = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}\p{Cn}]+/gu, "");
  for (const words of [...strings, "<script>alert(1)</script>", "&lt;b&gt; [gallery] -->"]) {
    const sections = [[1, "p", [[0, [], 0, words]]]];
    for (const { blocks, lost } of [lexical(paragraph(words)), mobiledoc({ sections })]) {
      const kept = documentToText({ type: "doc", version: 1, content: blocks });
      expect(seen(kept)).toBe(seen(words));
      expect(lost).toEqual([]);
    }
  }
});
