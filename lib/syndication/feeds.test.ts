import { extractFromJson } from "@extractus/feed-extractor";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { escapeHtml } from "#lib/content/escape-html";
import type { DocumentContext } from "#lib/published/views";
import { atomFeed } from "#lib/syndication/atom";
import { contentHtml } from "#lib/syndication/content-html";
import { descriptionOf } from "#lib/syndication/description-of";
import { type Feed, feedLinks } from "#lib/syndication/feed";
import { feedStyle } from "#lib/syndication/feed-style";
import { jsonFeed } from "#lib/syndication/json-feed";
import { opmlOf } from "#lib/syndication/opml";
import { rssFeed } from "#lib/syndication/rss";
import { checkFeed } from "#lib/syndication/testing/check-feed";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

/** Of each form two programs that others wrote for reading feeds must find in ours all that stands in them. */
const context: DocumentContext = { storyPaths: {}, images: {} };
const second = {
  id: "0198a000-0000-7000-8000-000000000002",
  ...{ path: "/fa/مقالات/پل", headline: "پل «نو» & <کهنه>", language: "fa" },
  direction: "rtl" as const,
  updatedAt: "2026-07-05T06:30:00.000Z",
  ...{ image: null, standfirst: null },
};
const figures = {
  ...{ title: "Figures & <sources>", href: "/media/a/figures.pdf" },
  ...{ mediaType: "application/pdf", bytes: 1_400 },
};
const articles = [makeArticle(second), makeArticle({ attachments: [figures] })];
const figuresUrl = `${siteUrl}/media/a/figures.pdf`;
const hubUrl = "https://hub.example/?a=1&b=2";
const makeFeed = (changes: Partial<Feed> = {}): Feed => ({
  ...{ siteUrl, id: "0198a000-0000-8000-8000-00000000000f", edition: english },
  ...{ title: "The Paper & more", description: "News <today>", path: "/analysis" },
  ...{ isSummary: false, hubUrl },
  items: articles.map((article) => ({ article, context })),
  ...changes,
});
const urls = [
  "https://paper.example/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA/%D9%BE%D9%84",
  "https://paper.example/analysis/the-bridge",
];
const ids = articles.map(({ id }) => `urn:uuid:${id}`);
const headlines = articles.map(({ headline }) => headline);
const texts = articles.map((article) => contentHtml(siteUrl, { article, context }));

/** As feedsmith reads the picture over the second article. */
const picture = {
  ...{ url: `${siteUrl}/media/m1.jpg`, type: "image/jpeg", medium: "image" },
  ...{ width: 1600, height: 900 },
  texts: [{ value: "A bridge.", type: "plain" }],
  description: { value: "The bridge at noon.", type: "plain" },
  credits: [{ value: "I. Vane", role: "photographer" }],
};

describe("RSS", () => {
  test("is read by feedsmith without loss", () => {
    const {
      title,
      description,
      link,
      language,
      atom,
      items = [],
    } = parseRssFeed(rssFeed(makeFeed()));
    expect({ title, link, language }).toEqual({
      ...{ title: "The Paper & more", link: `${siteUrl}/analysis`, language: "en" },
    });
    // Of RSS, descriptions are HTML.
    expect(description).toBe("News &lt;today&gt;");
    expect(atom?.links).toEqual([
      { href: `${siteUrl}/analysis/feed.xml`, rel: "self", type: "application/rss+xml" },
      { href: hubUrl, rel: "hub" },
    ]);
    expect(items.map(({ title: words }) => words)).toEqual(headlines);
    expect(items.map(({ link: url }) => url)).toEqual(urls);
    expect(items.map(({ guid }) => guid)).toEqual(
      ids.map((value) => ({ value, isPermaLink: false })),
    );
    expect(items.map(({ content }) => content?.encoded)).toEqual(texts);
    expect(items.map(({ dc }) => dc?.creators)).toEqual([
      ["Wenn Observatory"],
      ["Wenn Observatory"],
    ]);
    expect(items.map(({ pubDate }) => new Date(pubDate ?? "").toISOString())).toEqual(
      articles.map(({ publishedAt }) => publishedAt),
    );
    expect(items[0]?.media).toBeUndefined();
    expect(items[1]?.media?.contents).toEqual([picture]);
    expect(items[1]?.enclosures).toEqual([
      { url: figuresUrl, length: 1_400, type: "application/pdf" },
    ]);
    expect(items.map(({ description: about }) => about)).toEqual(
      articles.map((article) => escapeHtml(descriptionOf(article))),
    );
    expect(items[1]?.categories?.map(({ name }) => name)).toEqual(["Analysis", "Bridges"]);
  });

  test("is read by rss-parser without loss", async () => {
    const { title, link, language, items } = await new Parser().parseString(rssFeed(makeFeed()));
    expect({ title, link, language }).toEqual({
      ...{ title: "The Paper & more", link: `${siteUrl}/analysis`, language: "en" },
    });
    expect(items.map((item) => [item.title, item.link, item.guid, item.creator])).toEqual(
      articles.map((_, index) => [headlines[index], urls[index], ids[index], "Wenn Observatory"]),
    );
    expect(items.map((item) => item["content:encoded"])).toEqual(texts);
    expect(items.map(({ isoDate }) => isoDate)).toEqual(
      articles.map(({ publishedAt }) => publishedAt),
    );
    expect(items.map(({ categories }) => categories)).toEqual(
      articles.map(() => ["Analysis", "Bridges"]),
    );
    expect(items.map(({ enclosure }) => enclosure?.url)).toEqual([undefined, figuresUrl]);
  });
});

describe("Atom", () => {
  test("is read by feedsmith without loss", () => {
    const feed = parseAtomFeed(atomFeed(makeFeed({ edition: persian, path: "/fa" })));
    expect(feed).toMatchObject({
      id: "urn:uuid:0198a000-0000-8000-8000-00000000000f",
      updated: "2026-07-05T06:30:00.000Z",
      authors: [{ name: "روزنامه" }],
    });
    const links = feed.links?.map(({ rel, href }) => [rel, href]);
    expect(links).toEqual([
      ["alternate", `${siteUrl}/fa`],
      ["self", `${siteUrl}/fa/atom.xml`],
      ["hub", hubUrl],
    ]);
    const { entries = [] } = feed;
    expect(entries.map(({ id, title }) => [id, title])).toEqual(
      ids.map((id, index) => [id, expect.objectContaining({ value: headlines[index] })]),
    );
    expect(entries.map(({ links: of }) => of?.[0]?.href)).toEqual(urls);
    expect(entries.map(({ content }) => content?.value)).toEqual(texts);
    expect(entries.map(({ published, updated }) => [published, updated])).toEqual(
      articles.map(({ publishedAt, updatedAt }) => [publishedAt, updatedAt ?? publishedAt]),
    );
    expect(entries.map(({ summary }) => summary?.value)).toEqual(
      articles.map((article) => descriptionOf(article)),
    );
    expect(entries.map(({ authors }) => authors)).toEqual(
      articles.map(() => [
        { name: "Wenn Observatory", uri: `${siteUrl}/authors/wenn-observatory` },
      ]),
    );
    expect(entries[1]?.categories).toEqual([{ term: "Analysis" }, { term: "Bridges" }]);
    expect(entries[0]?.media).toBeUndefined();
    expect(entries[1]?.media?.contents).toEqual([picture]);
    expect(entries[1]?.links?.[1]).toMatchObject({
      ...{ rel: "enclosure", href: figuresUrl, type: "application/pdf", length: 1_400 },
    });
  });

  test("is read by rss-parser without loss", async () => {
    const { title, feedUrl, items } = await new Parser().parseString(atomFeed(makeFeed()));
    expect({ title, feedUrl }).toEqual({
      ...{ title: "The Paper & more", feedUrl: `${siteUrl}/analysis/atom.xml` },
    });
    expect(items.map((item) => [item.title, item.link, item.id, item.author])).toEqual(
      articles.map((_, index) => [headlines[index], urls[index], ids[index], "Wenn Observatory"]),
    );
    expect(items.map(({ content }) => content)).toEqual(texts);
  });
});

describe("JSON Feed", () => {
  test("is read by feedsmith without loss", () => {
    const feed = parseJsonFeed(jsonFeed(makeFeed()));
    expect(feed).toMatchObject({
      ...{ title: "The Paper & more", feed_url: `${siteUrl}/analysis/feed.json` },
      ...{ description: "News <today>", language: "en", hubs: [{ type: "WebSub", url: hubUrl }] },
    });
    const { items = [] } = feed;
    expect(items.map((item) => [item.id, item.url, item.title, item.content_html])).toEqual(
      articles.map((_, index) => [ids[index], urls[index], headlines[index], texts[index]]),
    );
    expect(items.map(({ language }) => language)).toEqual(["fa", "en"]);
    expect(items.map(({ date_modified }) => date_modified)).toEqual([second.updatedAt, undefined]);
    expect(items.map(({ date_published }) => date_published)).toEqual(
      articles.map(({ publishedAt }) => publishedAt),
    );
    expect(items[1]).toMatchObject({
      ...{ tags: ["Analysis", "Bridges"], image: picture.url, summary: "After fourteen months." },
      authors: [{ name: "Wenn Observatory", url: `${siteUrl}/authors/wenn-observatory` }],
      attachments: [{ url: figuresUrl, mime_type: "application/pdf", size_in_bytes: 1_400 }],
    });
  });

  test("is read by feed-extractor without loss", () => {
    const whole = { descriptionMaxLen: 0 };
    const { entries = [], ...feed } = extractFromJson(jsonFeed(makeFeed()), whole);
    expect(feed).toMatchObject({
      ...{ title: "The Paper & more", link: `${siteUrl}/analysis` },
      ...{ description: "News <today>", language: "en" },
    });
    expect(entries).toEqual(
      articles.map(({ headline, publishedAt }, index) => ({
        ...{ id: ids[index], title: headline, link: urls[index], published: publishedAt },
        // It takes the words out of the text.
        description: wordsOf(texts[index] ?? ""),
      })),
    );
    const [summary] = extractFromJson(jsonFeed(makeFeed({ isSummary: true })), whole).entries ?? [];
    expect(summary?.description).toBe(descriptionOf(makeArticle(second)));
  });
});

/** What stands between the tags. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, "");

test("a feed of summaries holds no text, and says what each article is about", () => {
  const feed = makeFeed({ isSummary: true });
  const [about] = articles.map((article) => descriptionOf(article));
  for (const written of [rssFeed(feed), atomFeed(feed), jsonFeed(feed)])
    expect(written).not.toContain("<p>");
  expect(parseRssFeed(rssFeed(feed)).items?.[0]).toMatchObject({ description: about });
  expect(parseAtomFeed(atomFeed(feed)).entries?.[0]?.summary).toMatchObject({ value: about });
  const [item] = JSON.parse(jsonFeed(feed)).items;
  expect(item).toMatchObject({ content_text: about, summary: about });
  expect(item.content_html).toBeUndefined();
});

test("where there is a hub, feeds name it and themselves, also in what is said beside them", () => {
  expect(feedLinks(makeFeed(), "atom")).toBe(
    `<${hubUrl}>; rel="hub", <${siteUrl}/analysis/atom.xml>; rel="self"`,
  );
  const alone = makeFeed({ hubUrl: null });
  expect(feedLinks(alone, "json")).toBe(`<${siteUrl}/analysis/feed.json>; rel="self"`);
  for (const written of [rssFeed(alone), atomFeed(alone), jsonFeed(alone)])
    expect(written).not.toMatch(/hub/);
});

describe("whoever opens a feed in a browser", () => {
  test.each([rssFeed, atomFeed])("is shown it with the style of the edition", (write) => {
    const xml = write(makeFeed({ edition: persian, path: "/fa" }));
    expect(xml.split("\n")[1]).toBe(`<?xml-stylesheet type="text/css" href="/fa/feed.css"?>`);
  });

  test("reads what it is in the language of the edition, and nothing else is loaded", () => {
    const style = feedStyle(persian);
    expect(style).toContain('content: "این یک خوراک است');
    expect(style).toContain("direction: rtl");
    expect(style).not.toMatch(/url\((?!"http:\/\/(?:www\.w3\.org|purl\.org)\/)|@import/);
  });
});

test("all feeds of an edition are one list that readers of feeds take", () => {
  const lists = [
    { name: "Analysis & <more>", path: "/analysis" },
    { name: "Nobody", path: null },
  ];
  const { head, body } = parseOpml(opmlOf(makeWhere(english), lists));
  expect(head?.title).toBe("The Paper");
  expect(body?.outlines).toMatchObject([
    { text: "The Paper", type: "rss", xmlUrl: `${siteUrl}/feed.xml`, htmlUrl: `${siteUrl}/` },
    { text: "Analysis & <more>", xmlUrl: `${siteUrl}/analysis/feed.xml` },
  ]);
});

describe("the feed validator's rules (validator.w3.org/feed/docs, RFC 4287, JSON Feed 1.1)", () => {
  const written = { rss: rssFeed, atom: atomFeed, json: jsonFeed };
  const selves = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" };
  const check = (format: keyof typeof written, text: string) =>
    checkFeed(format, text, `${siteUrl}/analysis/${selves[format]}`);

  test.each(["rss", "atom", "json"] as const)("find nothing wrong with %s", (format) => {
    for (const changes of [{}, { isSummary: true }, { items: [] }, { hubUrl: null }])
      expect(check(format, written[format](makeFeed(changes)))).toEqual([]);
  });

  const [newest = "", first = ""] = ids;
  const page = `href="${urls[1]}"`;
  test.each([
    ["rss", "channel: one link", /<link>[^<]*<\/link>/, ""],
    ["rss", "channel: one language", /(<language>en)/, "<language>en</language>$1"],
    ["rss", "channel: names itself", 'analysis/feed.xml"', 'feed.xml"'],
    ["rss", "channel: no two items are one", newest, first],
    ["rss", `${newest}: dates are of RFC 822`, "Wed, 01 Jul 2026", "Wed, 01 Jul 26"],
    ["rss", `${newest}: a guid that is no address says so`, ' isPermaLink="false"', ""],
    ["rss", `${first}: one enclosure at most`, "<enclosure ", '<enclosure url="x"/><enclosure '],
    ["rss", `${first}: one description`, "<description>After fourteen months.</description>", ""],
    ["rss", `${first}: addresses are absolute`, `<link>${urls[1]}`, "<link>/analysis/the-bridge"],
    ["rss", `${newest}: nothing in its text runs`, "&lt;p&gt;", "&lt;p onclick=x&gt;"],
    ["atom", "feed: one updated", /<updated>[^<]*<\/updated>/, ""],
    ["atom", "feed: says its language", / xml:lang="en"/, ""],
    ["atom", "1: its id is an IRI", `<id>${first}`, "<id>1"],
    ["atom", `${first}: leads to its page`, `<link rel="alternate" type="text/html" ${page}/>`, ""],
    [
      "atom",
      `${newest}: dates are of RFC 3339`,
      "<published>2026-07-01T",
      "<published>2026-07-01 ",
    ],
    ["json", "feed: says its version", "/version/1.1", "/version/1"],
    ["json", "1: has an id of words", `"id":"${first}"`, '"id":1'],
    ["json", `${first}: leads to its page`, `"url":"${urls[1]}"`, '"url":"/analysis/the-bridge"'],
  ] as const)("tell in %s what is wrong: %s", (format, fault, from, to) => {
    const text = written[format](makeFeed());
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    expect(check(format, wrong)).toContain(fault);
  });
});
