import { parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import type { Block, TableCell } from "#lib/content/document";
import { documentToHtml } from "#lib/content/document-to-html";
import { readDocument } from "#lib/content/read-document";
import {
  documentOf,
  everyNode,
  hiddenMediaId,
  marked,
  mediaId,
  paragraph,
  plain,
} from "#lib/content/testing/every-node";
import { makeRandom, mutate } from "#lib/content/testing/mutate";
import { resolver } from "#lib/content/testing/resolver";

const html = (...content: Block[]) => documentToHtml(documentOf(...content), resolver);

test("every kind of node as HTML", () => {
  const lines = documentToHtml(everyNode, resolver).replace(
    /(<\/(?:p|h\d|ul|ol|figure|table|aside|pre)>|<hr>)(?=<)/g,
    "$1\n",
  );
  expect(lines.split("\n")).toEqual([
    '<p>First <strong>bold</strong><em>italic</em><s>struck</s><sub>below</sub><sup>above</sup><code>code()</code><a href="https://example.org/?a=1&amp;b=2">outside</a><a href="https://news.example/news/inside">inside</a>hidden<br>end.</p>',
    '<h2 id="h-what-happened">What happened</h2>',
    '<h3 id="h-what-happened-2">What happened</h3>',
    '<h4 id="h-چه-شد">چه شد؟</h4>',
    "<ul><li>one</li><li>two<ul><li>deeper</li></ul>",
    "</li></ul>",
    '<ol start="3"><li>third</li></ol>',
    "<figure><blockquote><p>I resign.</p>",
    "</blockquote><figcaption>A minister</figcaption></figure>",
    "<figure><blockquote><p>I resign.</p>",
    "</blockquote><figcaption>A minister</figcaption></figure>",
    `<figure><img src="https://news.example/media/${mediaId}.jpg" alt="A ship" width="800" height="600"><figcaption>The ship leaves Ann Agency</figcaption></figure>`,
    `<figure><figure><img src="https://news.example/media/${mediaId}.jpg" alt="The media&#39;s own alt" width="800" height="600"><figcaption>The media&#39;s own caption Ann Agency</figcaption></figure>`,
    '<figure><img src="https://news.example/media/018f0000-0000-7000-8000-00000000000b.jpg" alt="" width="800" height="600"><figcaption>The media&#39;s own caption</figcaption></figure>',
    "<figcaption>Two ships</figcaption></figure>",
    '<table><caption>Who voted how</caption><thead><tr><th scope="col">Region</th><th scope="col" colspan="2">Votes</th></tr></thead><tbody><tr><th scope="row" rowspan="2">North</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
    '<aside><h2 id="h-the-law">The law</h2>',
    "<p>It is short.</p>",
    "</aside>",
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">The speech</a></p>',
    "<hr>",
    '<pre dir="ltr"><code>if (a &lt; b) {',
    "  run();",
    "}</code></pre>",
    '<p>A claim<sup><a id="fnref-1" href="#fn-1">1</a></sup> and another<sup><a id="fnref-2" href="#fn-2">2</a></sup></p>',
    "<hr>",
    '<ol><li id="fn-1">Its <em>source</em> <a href="#fnref-1">↩</a></li><li id="fn-2">More. <a href="#fnref-2">↩</a></li></ol>',
  ]);
});

describe("what is written is never markup", () => {
  const attack = `"'><script>alert(1)</script>&amp;`;
  const escaped = "&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;";
  const cases: [string, Block][] = [
    ["text", paragraph(attack)],
    ["a heading", { type: "heading", attrs: { level: 2 }, content: [plain(attack)] }],
    [
      "the source of a quote",
      { type: "quote", attrs: { source: attack }, content: [paragraph("a")] },
    ],
    ["a pull quote", { type: "pullQuote", attrs: { text: attack } }],
    ["an alternative text", { type: "figure", attrs: { mediaId, alt: attack } }],
    ["a caption", { type: "figure", attrs: { mediaId, caption: attack } }],
    [
      "the caption of a gallery",
      { type: "gallery", attrs: { items: [{ mediaId }], caption: attack } },
    ],
    ["a fact box", { type: "factBox", attrs: { title: attack }, content: [paragraph("a")] }],
    ["an embed", { type: "embed", attrs: { provider: "x", id: "1", title: attack } }],
    ["code", { type: "codeBlock", content: [plain(attack)] }],
    ["a note", { type: "paragraph", content: [{ type: "footnote", content: [plain(attack)] }] }],
    [
      "an address",
      {
        type: "paragraph",
        content: [marked("a", { type: "link", attrs: { href: `https://a.example/${attack}` } })],
      },
    ],
  ];
  test.each(cases)("%s", (_what, block) => {
    expect(html(block)).toContain(escaped);
    expect(html(block)).not.toContain("<script");
  });
});

describe("what readers cannot see", () => {
  test.each([
    [
      "a hidden picture is left out",
      html({ type: "figure", attrs: { mediaId: hiddenMediaId } }),
      "",
    ],
    [
      "a gallery of hidden pictures too",
      html({ type: "gallery", attrs: { items: [{ mediaId: hiddenMediaId }], caption: "a" } }),
      "",
    ],
    [
      "empty paragraphs, lists, quotes and boxes too",
      html(
        { type: "paragraph" },
        { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
        { type: "quote", content: [{ type: "paragraph" }] },
        { type: "factBox", attrs: { title: "" }, content: [] },
        { type: "pullQuote", attrs: { text: "" } },
        { type: "codeBlock" },
      ),
      "",
    ],
  ])("%s", (_rule, found, expected) => {
    expect(found).toBe(expected);
  });
});

test("a heading cell that reaches into the body keeps the table in one part", () => {
  const cell = (rowspan: number, type: TableCell["type"] = "tableHeader"): TableCell => ({
    type,
    attrs: { rowspan },
    content: [paragraph("a")],
  });
  const table = html({
    type: "table",
    content: [
      { type: "tableRow", content: [cell(2), cell(1)] },
      { type: "tableRow", content: [cell(1, "tableCell")] },
    ],
  });
  expect(table).not.toContain("<thead>");
});

test("whatever is stored, the HTML is well formed and harmless", () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const { document } = readDocument(mutate(everyNode, makeRandom(seed)));
    const written = documentToHtml(document, resolver);
    expect(written, `seed ${seed}`).not.toMatch(/<script|href="(?:javascript|data)/i);
    const normal = (text: string) => text.replace(/&(?:quot|#39);|["']/g, "'");
    expect(normal(serialize(parseFragment(written))), `seed ${seed}`).toBe(normal(written));
  }
});
