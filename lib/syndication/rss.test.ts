import { expect, test } from "vitest";
import { type Document, documentVersion } from "#lib/content/document";
import { escapeHtml } from "#lib/content/escape-html";
import type { ArticleView, DocumentContext } from "#lib/published/views";
import type { Feed } from "#lib/syndication/feed";
import { rssFeed } from "#lib/syndication/rss";
import { english, makeArticle, persian, siteUrl } from "#lib/syndication/testing/example-views";
import { readLeaves } from "#lib/syndication/testing/read-leaves";

const nothing: DocumentContext = { storyPaths: {}, images: {} };

function makeFeed(changes: Partial<Feed> = {}): Feed {
  return {
    siteUrl,
    id: "0198a000-0000-8000-8000-00000000000f",
    edition: english,
    title: "The Paper",
    description: null,
    path: "/",
    ...{ isSummary: false, hubUrl: null },
    items: [{ article: makeArticle(), context: nothing }],
    ...changes,
  };
}

test("documents stand below the text with title, form and size, and the first as an enclosure", () => {
  const attachment = (title: string, href: string) => ({
    ...{ title, href, mediaType: "application/pdf", bytes: 1_400_000 },
  });
  const attachments = [
    attachment("Figures & <sums>", "/media/a/figures.pdf"),
    attachment("Second", "/media/b/second.pdf"),
  ];
  const xml = rssFeed(withArticle({ attachments }));
  const [html = ""] = textsOf(withArticle({ attachments }), "content:encoded");
  expect(html).toContain(
    '<h2>Documents</h2><ul><li><a href="https://paper.example/media/a/figures.pdf">Figures &amp; &lt;sums&gt;</a> (PDF, 1.4 MB)</li>',
  );
  expect(readLeaves(xml).filter(({ name }) => name === "enclosure")).toMatchObject([
    {
      attributes: {
        url: "https://paper.example/media/a/figures.pdf",
        length: "1400000",
        type: "application/pdf",
      },
    },
  ]);
});

const withArticle = (changes: Partial<ArticleView>, context = nothing) =>
  makeFeed({ items: [{ article: makeArticle(changes), context }] });

function textsOf(feed: Feed, name: string): string[] {
  return readLeaves(rssFeed(feed)).flatMap((leaf) => (leaf.name === name ? [leaf.text] : []));
}

test("a feed names itself, its page, its language and its last change", () => {
  const leaves = readLeaves(rssFeed(withArticle({ updatedAt: "2026-07-05T06:30:00.000Z" })));
  const channel = leaves.slice(
    2,
    leaves.findIndex(({ name }) => name === "item"),
  );
  expect(channel.map(({ name, text }) => [name, text])).toEqual([
    ["title", "The Paper"],
    ["link", `${siteUrl}/`],
    ["description", "News of the town"],
    ["atom:link", ""],
    ["language", "en"],
    ["lastBuildDate", "Sun, 05 Jul 2026 06:30:00 GMT"],
  ]);
  expect(channel[3]?.attributes).toEqual({
    href: `${siteUrl}/feed.xml`,
    rel: "self",
    type: "application/rss+xml",
  });
});

test("an item keeps its identity, and its full text follows its description", () => {
  const leaves = readLeaves(rssFeed(makeFeed()));
  const item = leaves.slice(leaves.findIndex(({ name }) => name === "item") + 1);
  expect(item.map(({ name, text }) => [name, text])).toEqual([
    ["title", "The bridge reopens"],
    ["link", `${siteUrl}/analysis/the-bridge`],
    ["guid", "urn:uuid:0198a000-0000-7000-8000-000000000001"],
    ["pubDate", "Wed, 01 Jul 2026 08:00:00 GMT"],
    ["dc:creator", "Wenn Observatory"],
    ["category", "Analysis"],
    ["category", "Bridges"],
    ["description", "After fourteen months."],
    ["content:encoded", "<p>The barriers are gone.</p>"],
    ["media:content", ""],
    ["media:text", "A bridge."],
    ["media:description", "The bridge at noon."],
    ["media:credit", "I. Vane"],
  ]);
  expect(item[9]?.attributes).toMatchObject({
    ...{ url: `${siteUrl}/media/m1.jpg`, medium: "image", width: "1600", height: "900" },
    type: "image/jpeg",
  });
  expect(item[2]?.attributes).toEqual({ isPermaLink: "false" });
});

test("the same articles give the same bytes, and no articles give a whole feed", () => {
  expect(rssFeed(makeFeed())).toBe(rssFeed(makeFeed()));
  const empty = readLeaves(rssFeed(makeFeed({ items: [] }))).map(({ name }) => name);
  expect(empty).not.toContain("lastBuildDate");
  expect(empty).toContain("title");
});

test.each([
  ["the end of a CDATA section", "a ]]> b"],
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["entities", "Tom &amp; Jerry & <i>Co</i> \"'"],
  ["Persian", "می‌رود، «پل» و رودخانه"],
])("%s is read back from headline and text as it was written", (_, text) => {
  const feed = withArticle({
    headline: text,
    standfirst: text,
    document: documentOf([{ type: "paragraph", content: [{ type: "text", text }] }]),
  });
  expect(textsOf(feed, "title")[1]).toBe(text);
  expect(textsOf(feed, "description")[1]).toBe(escapeHtml(text));
  expect(textsOf(feed, "content:encoded")[0]).not.toMatch(/<script|<i>/);
});

test("characters that XML forbids are left out", () => {
  const feed = withArticle({ headline: "a\u0000b\u000bc\ufffed\ud800e" });
  expect(textsOf(feed, "title")[1]).toBe("abcde");
});

test("every address in the text is absolute, and a pull quote is not repeated", () => {
  const document = documentOf([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "the mill", marks: [{ type: "link", attrs: { storyId: "s2" } }] },
        { type: "text", text: "a draft", marks: [{ type: "link", attrs: { storyId: "s3" } }] },
        { type: "footnote", content: [{ type: "text", text: "A note." }] },
      ],
    },
    { type: "figure", attrs: { mediaId: "m1" } },
    { type: "pullQuote", attrs: { text: "Said before" } },
  ]);
  const image = makeArticle().image;
  const context = { storyPaths: { s2: "/fa/آسیاب" }, images: image ? { m1: image } : {} };
  const path = "/analysis/a&b$&c";
  const [html = ""] = textsOf(withArticle({ path, document }, context), "content:encoded");
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toContain(`${siteUrl}/fa/%D8%A2%D8%B3%DB%8C%D8%A7%D8%A8`);
  expect(addresses).toContain(`${siteUrl}/media/m1.jpg`);
  expect(addresses.length).toBe(4);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/paper\.example\//);
  expect(html).toContain(`href="${siteUrl}/analysis/a&amp;b$&amp;c#`);
  expect(html).toContain("a draft");
  expect(html).not.toContain("Said before");
});

test("a Persian feed says so and encodes its addresses", () => {
  const feed = makeFeed({ edition: persian, path: "/fa/مقالات" });
  const encoded = `${siteUrl}/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA`;
  expect(textsOf(feed, "language")).toEqual(["fa"]);
  expect(textsOf(feed, "link")[0]).toBe(encoded);
  expect(rssFeed(feed)).toContain(`href="${encoded}/feed.xml"`);
});

function documentOf(content: Document["content"]): Document {
  return { type: "doc", version: documentVersion, content };
}
