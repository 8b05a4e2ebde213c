import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Body } from "#components/article/body";
import { makeImage } from "#components/testing/example-pages";
import type { BodyLabels } from "#lib/content/body-labels";
import type { Block, Document } from "#lib/content/document";
import { readDocument } from "#lib/content/read-document";
import {
  documentOf,
  everyNode,
  hiddenMediaId,
  marked,
  mediaId,
  paragraph,
  storyId,
} from "#lib/content/testing/every-node";
import { makeRandom, mutate } from "#lib/content/testing/mutate";
import { images } from "#lib/content/testing/resolver";
import type { ImageView } from "#lib/published/views";

const labels: BodyLabels = {
  gallery: {
    title: "Gallery",
    place: (number, count) => `${number}/${count}`,
    previous: "Previous",
    next: "Next",
    close: "Close",
  },
  footnotes: "Notes",
  footnote: (number) => `Note ${number}`,
  footnoteNumber: String,
  backToText: (number) => `Back to the text of note ${number}`,
  table: (number) => `Table ${number}`,
  pictureCredit: (credit) => `Picture: ${credit}`,
  embeds: {
    youtube: "Watch on YouTube",
    vimeo: "Watch on Vimeo",
    x: "See on X",
    instagram: "See on Instagram",
    telegram: "See on Telegram",
    spotify: "Listen on Spotify",
  },
};
const context = { storyPaths: { [storyId]: "/fa/خبر/a b?" }, images };

const drawn = (document: Document, opening?: string) =>
  renderToStaticMarkup(
    <Body
      document={document}
      context={context}
      labels={labels}
      direction="ltr"
      opening={opening}
    />,
  ).replace(/ class="[^"]*"/g, "");
const all = drawn(everyNode);

test("a word that no language has may be broken, and every other stays as it is", () => {
  const text = `Before ${"ب".repeat(2500)} and ${"x".repeat(999)}`;
  const html = drawn(documentOf(paragraph(text)));
  expect(html.replaceAll(/<wbr\/>|<\/?bdi[^>]*>/g, "")).toContain(text);
  expect(html.split("<wbr/>").map((part) => part.match(/ب/g)?.length)).toEqual([1000, 1000, 500]);
});

test.each([
  ["marks", "<strong>bold</strong><em>italic</em><s>struck</s><sub>below</sub><sup>above</sup>"],
  ["code, left to right", '<code dir="ltr">code()</code>'],
  ["an outside link", '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">outside</a>'],
  ["a link to a story", '<a href="/fa/خبر/a%20b%3F">inside</a>hidden<br/>end.'],
  [
    "headings with anchors",
    '<h2 id="h-what-happened">What happened</h2><h3 id="h-what-happened-2">',
  ],
  [
    "lists",
    '<ul><li>one</li><li>two<ul><li>deeper</li></ul></li></ul><ol start="3"><li>third</li></ol>',
  ],
  [
    "a quote",
    "<figure><blockquote><p>I resign.</p></blockquote><figcaption>— A minister</figcaption></figure>",
  ],
  [
    "a picture",
    '<span style="aspect-ratio:800/600;max-inline-size:min(100%,800px,113.3vh)"><img alt="A ship" src="https://news.example/media/018f0000-0000-7000-8000-00000000000a.jpg" width="800" height="600" style="background-color:#abc" loading="lazy" decoding="async"/></span><figcaption><span>The ship leaves</span><span>Picture: Ann Agency</span></figcaption>',
  ],
  ["a gallery", "</figcaption></figure></li></ul><dialog"],
  ["what a gallery shows, before its pictures", "<figcaption>Two ships</figcaption><ul><li>"],
  [
    "a table",
    '<section aria-label="Who voted how" tabindex="0"><table><caption>Who voted how</caption><thead><tr><th scope="col">Region</th><th scope="col" colSpan="2">Votes</th></tr></thead><tbody><tr><th scope="row" rowSpan="2">North</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table></section>',
  ],
  [
    "a fact box",
    '<aside aria-labelledby="h-the-law"><h2 id="h-the-law">The law</h2><p>It is short.</p></aside>',
  ],
  [
    "an embed",
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener"><strong>The speech</strong> <span>Watch on YouTube</span></a></p><hr/>',
  ],
  ["a block of code", '<pre dir="ltr"><code>if (a &lt; b) {\n  run();\n}</code></pre>'],
  [
    "a call of a note",
    'A claim<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup>',
  ],
  [
    "notes",
    '<section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Notes</h2><ol><li id="fn-1">Its <em>source</em> <a href="#fnref-1" role="doc-backlink" aria-label="Back to the text of note 1">↩</a></li>',
  ],
])("%s", (_what, markup) => {
  expect(all).toContain(markup);
});

test("a pull quote stands out of the text, with whose words it is", () => {
  const pulled = { type: "pullQuote" as const, attrs: { text: "I stay.", source: "A mayor" } };
  expect(drawn(documentOf(pulled))).toBe(
    "<div><figure><blockquote><p>I stay.</p></blockquote><figcaption>— A mayor</figcaption></figure></div>",
  );
});

test("nothing of somebody else's is loaded", () => {
  expect(all).not.toMatch(/<(?:script|iframe|object|embed|video)/);
  const sources = [...all.matchAll(/src="([^"]*)"/g)].map(
    ([, source]) => new URL(source ?? "").host,
  );
  expect(new Set(sources)).toEqual(new Set(["news.example"]));
});

const figure: Block = { type: "figure", attrs: { mediaId } };
const hidden: Block = { type: "figure", attrs: { mediaId: hiddenMediaId } };
const heading: Block = {
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text: "b" }],
};
test.each([
  [
    "is run into the first paragraph",
    documentOf(hidden, paragraph("a")),
    "<div><p>Geneva — a</p></div>",
  ],
  [
    "is run into the first paragraph behind pictures",
    documentOf(figure, hidden, figure, paragraph("a"), paragraph("b")),
    "<div><figure></figure><figure></figure><p>Geneva — a</p><p>b</p></div>",
  ],
  [
    "stands before pictures where no paragraph follows them",
    documentOf(figure, heading),
    '<div><p>Geneva — </p><figure></figure><h2 id="h-b">b</h2></div>',
  ],
  [
    "stands before anything else",
    documentOf(heading),
    '<div><p>Geneva — </p><h2 id="h-b">b</h2></div>',
  ],
  ["stands alone when there is no text", documentOf(), "<div><p>Geneva — </p></div>"],
])("an opening %s", (_rule, document, markup) => {
  const html = drawn(document, "Geneva — ").replaceAll(
    /^<link[^>]*>|(?<=<figure>).*?(?=<\/figure>)/g,
    "",
  );
  expect(html).toBe(markup);
});

test("the picture that opens a page is fetched first, and no other one", () => {
  const gallery: Block = { type: "gallery", attrs: { items: [{ mediaId }, { mediaId }] } };
  const fetched = (document: Document, lead: ImageView | null) => {
    const shared = { document, context, labels, direction: "ltr" as const };
    const html = renderToStaticMarkup(<Body {...shared} lead={lead} />);
    return [...html.matchAll(/<img[^>]*(high|lazy)"/g)].map(([, how]) => how);
  };
  expect(fetched(documentOf(hidden, figure, figure), null)).toEqual(["high", "lazy"]);
  expect(fetched(documentOf(gallery, figure), null)).toEqual(["high", "lazy", "lazy"]);
  expect(fetched(documentOf(paragraph("a"), figure), null)).toEqual(["lazy"]);
  expect(fetched(documentOf(figure, gallery), makeImage())).toEqual(["lazy", "lazy", "lazy"]);
});

test("a table without caption still has a name", () => {
  const table = documentOf({
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("a")] }] }],
  });
  expect(drawn(table)).toContain('aria-label="Table 1"');
});

test("markup typed as text is text", () => {
  const link = marked("<b>", { type: "link", attrs: { href: 'https://a.example/"onclick=' } });
  expect(drawn(documentOf({ type: "paragraph", content: [link] }))).toBe(
    '<div><p><a href="https://a.example/&quot;onclick=" rel="noopener">&lt;b&gt;</a></p></div>',
  );
});

test("whatever is stored, a page comes out", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { document } = readDocument(mutate(everyNode, makeRandom(seed)));
    expect(drawn(document), `seed ${seed}`).not.toMatch(/<script|href="(?:javascript|data)/i);
  }
});
