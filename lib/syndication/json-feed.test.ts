import { expect, test } from "vitest";
import type { ArticleView } from "#lib/published/views";
import { jsonFeed } from "#lib/syndication/json-feed";
import { english, makeArticle, persian, siteUrl } from "#lib/syndication/testing/example-views";

const context = { storyPaths: {}, images: {} };
const around = {
  ...{ siteUrl, id: "f1", title: "Analysis", description: null, path: "/analysis" },
  ...{ isSummary: false, hubUrl: null },
};
const read = (changes: Partial<ArticleView> = {}, edition = english) =>
  JSON.parse(jsonFeed({ ...around, edition, items: [{ article: makeArticle(changes), context }] }));

test("a feed names itself, its page and its language", () => {
  expect(read()).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Analysis",
    home_page_url: `${siteUrl}/analysis`,
    feed_url: `${siteUrl}/analysis/feed.json`,
    language: "en",
  });
  expect(read({}, persian)).toMatchObject({
    language: "fa",
    authors: [{ name: "روزنامه", url: `${siteUrl}/fa` }],
  });
});

test("an item has its identity, its text, who signs and what it is about", () => {
  expect(read().items).toEqual([
    {
      id: "urn:uuid:0198a000-0000-7000-8000-000000000001",
      url: `${siteUrl}/analysis/the-bridge`,
      title: "The bridge reopens",
      summary: "After fourteen months.",
      content_html: "<p>The barriers are gone.</p>",
      image: `${siteUrl}/media/m1.jpg`,
      date_published: "2026-07-01T08:00:00.000Z",
      authors: [{ name: "Wenn Observatory", url: `${siteUrl}/authors/wenn-observatory` }],
      tags: ["Analysis", "Bridges"],
      language: "en",
    },
  ]);
});

test("an update has a date of its own, a document its title and size", () => {
  const attachments = [
    { title: "Figures", href: "/media/a/f.pdf", mediaType: "application/pdf", bytes: 1_400 },
  ];
  const [item] = read({ updatedAt: "2026-07-05T06:30:00.000Z", attachments, image: null }).items;
  expect(item.date_modified).toBe("2026-07-05T06:30:00.000Z");
  expect(item.attachments).toEqual([
    {
      url: `${siteUrl}/media/a/f.pdf`,
      mime_type: "application/pdf",
      title: "Figures",
      size_in_bytes: 1_400,
    },
  ]);
  expect(item).not.toHaveProperty("image");
});
