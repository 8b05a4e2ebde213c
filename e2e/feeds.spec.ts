import { extractFromJson } from "@extractus/feed-extractor";
import { expect } from "@playwright/test";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { encodePath } from "#lib/addresses/normalise-path";
import { checkFeed } from "#lib/syndication/testing/check-feed";
import { walkList } from "./api/walk-list.ts";
import { ask, askAll } from "./fetch/ask.ts";
import { readElements } from "./fetch/html.ts";
import { test } from "./test.ts";

// One look at every feed for all of these: of what the demo newsroom wrote, and of what archives brought.
test.describe.configure({ mode: "default" });

type Format = "rss" | "atom" | "json";
/** An article as the open interface tells it. */
type Told = { id: string; url: string; headline: string; publishedAt: string };
/** What every program has to find in an item, whatever form of feed it reads. */
type Item = Record<"id" | "url" | "title" | "html" | "published", string | undefined>;

const files: Record<Format, string> = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" };
const formats = Object.keys(files) as Format[];
const types: Record<Format, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

let followed: { edition: string; pages: string[] }[];
let feeds: { list: string; format: Format; address: string; type: string; text: string }[];
let articles: Map<string, Told & { blocks: string[] }>;

test.beforeAll("fetches every feed that a list of an edition names", async ({ site, desk }) => {
  test.setTimeout(300_000);
  followed = [];
  for (const edition of ["en", "fa"])
    followed.push({ edition, pages: await desk.listFollowed(edition) });
  const lists = followed.flatMap(({ pages }) => pages.map((page) => encodePath(page)));
  const addresses = lists.flatMap((list) =>
    formats.map((format) => ({ list, format, address: feedAt(list, format) })),
  );
  const answers = await askAll(
    addresses.map(({ address }) => address),
    (address) => ask(site, address),
  );
  expect(answers.filter(({ status }) => status !== 200).length).toBe(0);
  feeds = addresses.map((feed, index) => ({
    ...feed,
    type: String(answers[index]?.headers["content-type"]),
    text: answers[index]?.text ?? "",
  }));
  const told = await Promise.all(
    ["en", "fa"].map((code) =>
      walkList<Told & { body: { html: string } }>(
        site,
        `/api/v1/articles?edition=${code}&body=html`,
      ),
    ),
  );
  articles = new Map(
    told
      .flat()
      .map((article) => [article.url, { ...article, blocks: blocksOf(article.body.html) }]),
  );
});

const feedAt = (list: string, format: Format) => `${list === "/" ? "" : list}/${files[format]}`;
const ofForm = (wanted: Format) => feeds.filter(({ format }) => format === wanted);

test("the list of all feeds of an edition names each section, topic and author, and nothing else", async ({
  site,
}) => {
  for (const { edition, pages } of followed) {
    const address = edition === "en" ? "/opml.xml" : `/${edition}/opml.xml`;
    const { text } = await ask(site, address);
    const outlines = parseOpml(text).body?.outlines ?? [];
    const named = outlines.map(({ htmlUrl, xmlUrl, type }) => ({ htmlUrl, xmlUrl, type }));
    const wanted = pages.map((page) => ({
      htmlUrl: `${site.url}${encodePath(page)}`,
      xmlUrl: `${site.url}${feedAt(encodePath(page), "rss")}`,
      type: "rss",
    }));
    const sorted = (all: typeof wanted) =>
      all.toSorted((one, other) => one.xmlUrl.localeCompare(other.xmlUrl));
    expect(sorted(named as typeof wanted), address).toEqual(sorted(wanted));
    expect(outlines.every(({ text: name }) => (name ?? "") !== "")).toBe(true);
    expect(named.length).toBeGreaterThan(edition === "en" ? 40 : 10);
  }
});

for (const format of formats) {
  test(`every feed in ${format} keeps the rules of its validator`, ({ site }) => {
    const faults = ofForm(format).flatMap(({ address, text, type }) => [
      ...(type.startsWith(types[format]) ? [] : [`${address}: ${type}`]),
      ...checkFeed(format, text, `${site.url}${address}`).map((fault) => `${address}: ${fault}`),
    ]);
    expect(faults).toEqual([]);
    expect(ofForm(format).length).toBeGreaterThan(60);
  });
}

/** Two programs of others for each form. */
const programs: Record<Format, Record<string, (text: string) => Item[] | Promise<Item[]>>> = {
  rss: {
    feedsmith: (text) =>
      (parseRssFeed(text).items ?? []).map(({ guid, link, title, content, pubDate }) => ({
        ...{ id: guid?.value, url: link, title, html: content?.encoded, published: pubDate },
      })),
    "rss-parser": async (text) =>
      (await new Parser().parseString(text)).items.map((item) => ({
        ...{ id: item.guid, url: item.link, title: item.title, published: item.isoDate },
        html: item["content:encoded"],
      })),
  },
  atom: {
    feedsmith: (text) =>
      (parseAtomFeed(text).entries ?? []).map(({ id, links, title, content, published }) => ({
        ...{ id, url: links?.[0]?.href, title: title?.value, html: content?.value, published },
      })),
    "rss-parser": async (text) =>
      (await new Parser().parseString(text)).items.map((item) => ({
        ...{ id: item.id, url: item.link, title: item.title, html: item.content },
        published: item.pubDate,
      })),
  },
  json: {
    feedsmith: (text) =>
      (parseJsonFeed(text).items ?? []).map((item) => ({
        ...{ id: item.id, url: item.url, title: item.title, html: item.content_html },
        published: String(item.date_published),
      })),
    // It takes the words out of the text.
    "feed-extractor": (text) =>
      (extractFromJson(text, { descriptionMaxLen: 0 }).entries ?? []).map((item) => ({
        ...{ id: item.id, url: item.link, title: item.title, published: String(item.published) },
        html: item.description,
      })),
  },
};

for (const format of formats) {
  for (const [name, read] of Object.entries(programs[format])) {
    test(`${name} reads every article in every feed in ${format} without loss`, async () => {
      let count = 0;
      for (const { address, text } of ofForm(format)) {
        const items = await read(text);
        count += items.length;
        expect(new Set(items.map(({ id }) => id)).size, address).toBe(items.length);
        for (const item of items) expectWhole(address, item);
      }
      expect(count).toBeGreaterThan(500);
    });
  }
}

/** What a program read of an article is what the open interface tells of it. */
function expectWhole(address: string, { id, url = "", title, html = "", published = "" }: Item) {
  const told = articles.get(url);
  const at = `${address} ${url}`;
  expect({ at, id, title, published: secondOf(published) }).toEqual({
    ...{ at, id: `urn:uuid:${told?.id}`, title: told?.headline },
    published: secondOf(told?.publishedAt ?? ""),
  });
  const words = wordsIn(html);
  const missing = (told?.blocks ?? []).filter((block) => !words.includes(block));
  expect({ at, missing }).toEqual({ at, missing: [] });
}

/** RSS tells no part of one. */
const secondOf = (instant: string) => Math.floor(Date.parse(instant) / 1_000);

const bare = (text: string) => text.replace(/\s+/g, "");

/** The words of HTML, without what stands between them; of a program that gives words alone, those. */
const wordsIn = (html: string) =>
  bare(
    readElements(html)
      .find(({ name }) => name === "body")
      ?.text() ?? "",
  );

const blocks = new Set(["p", "h2", "h3", "li", "td", "th"]);

/** Paragraph by paragraph, the words of a text. */
const blocksOf = (html: string) =>
  readElements(html).flatMap(({ name, text }) => (blocks.has(name) ? [bare(text())] : []));
