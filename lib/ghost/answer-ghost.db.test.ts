import { describe, expect, it, test } from "vitest";
import { answerGhost } from "#lib/ghost/answer-ghost";
import { withPageNotes } from "#lib/platform/cache";
import { findSite } from "#lib/published/site";
import { tagOf } from "#lib/published/tags";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
await makeEdition(newsroom);
const news = await makeSection(newsroom, { name: "News" });
const culture = await makeSection(newsroom, { name: "Culture" });
const rivers = await makeTopic(newsroom, { name: "Rivers" });
const unused = await makeTopic(newsroom, { name: "Unused" });
const joan = await makeAuthor(newsroom, { name: "Joan Marsh" });
const max = await makeAuthor(newsroom, { name: "Max Alder" });

const byline = (id: string) => ({ kind: "by" as const, authorId: id });
const flood = await makeLiveArticle(newsroom, {
  at: new Date("2026-03-01T08:00:00Z"),
  content: {
    ...{ headline: "The flood", slug: "the-flood", standfirst: "Water came.", sectionId: news.id },
    ...{ topicIds: [rivers.id], bylines: [byline(joan.id), byline(max.id)] },
  },
});
const play = await makeLiveArticle(newsroom, {
  at: new Date("2026-03-02T08:00:00Z"),
  content: {
    headline: "The play",
    slug: "the-play",
    sectionId: culture.id,
    bylines: [byline(max.id)],
  },
});
const about = await makePage(newsroom, { content: { headline: "About us", slug: "about" } });
const draft = await makeStory(newsroom, { content: { headline: "A draft", sectionId: news.id } });
const gone = await makeWithdrawnArticle(newsroom, {
  content: { headline: "Gone", sectionId: news.id },
});
await makeSelectedPick(newsroom, { articleId: play.id });

type Row = { [name: string]: unknown };
type Answer = {
  [Name in "posts" | "pages" | "tags" | "authors"]?: Row[];
} & { settings?: Row; meta: { pagination: Record<string, number | null> } };

async function ask(address: string): Promise<Answer> {
  return JSON.parse(JSON.stringify((await answer(address)).value));
}

async function answer(address: string) {
  const { value: site } = await findSite("~");
  if (site === null) throw new Error("There is no edition.");
  const url = new URL(address, "https://paper.example/");
  const path = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  return answerGhost({ siteUrl: "https://paper.example", site }, path, url.searchParams);
}

test("what is asked from now on is another answer soon, though nothing changes", async () => {
  const { value, until } = await answer("posts/?filter=published_at:<now-1d&fields=slug");
  expect(value).toMatchObject({ posts: expect.arrayContaining([{ slug: "the-flood" }]) });
  expect(until?.getTime()).toBeLessThanOrEqual(Date.now() + 60_000);
  expect((await answer("posts/?filter=published_at:<'2026-04-01'")).until).toBeNull();
});

async function slugs(address: string): Promise<unknown[]> {
  const { posts, pages, tags, authors } = await ask(address);
  const rows = posts ?? pages ?? tags ?? authors ?? [];
  return rows.map(({ slug }) => slug);
}

test("a post says all that Ghost's templates ask for", async () => {
  const { posts } = await ask("posts/slug/the-flood?include=tags,authors&formats=html,plaintext");
  expect(posts).toHaveLength(1);
  expect(posts?.[0]).toMatchObject({
    ...{ id: flood.id, title: "The flood", slug: "the-flood", featured: false },
    ...{ custom_excerpt: "Water came.", excerpt: "Water came.", reading_time: 1 },
    ...{ published_at: "2026-03-01T08:00:00.000+00:00", visibility: "public" },
    html: expect.stringMatching(/^<p>The text of story \d+\.<\/p>$/),
    plaintext: expect.stringMatching(/^The text of story \d+\.$/),
    url: "https://paper.example/news/the-flood",
    tags: [
      { id: news.id, slug: "news", url: "https://paper.example/news" },
      { id: rivers.id, slug: "rivers", url: "https://paper.example/topics/rivers" },
    ],
    primary_tag: { slug: "news" },
    authors: [{ slug: "joan-marsh" }, { slug: "max-alder" }],
    primary_author: { name: "Joan Marsh", url: "https://paper.example/authors/joan-marsh" },
  });
});

test("the newest posts come first, in pages, without what readers cannot open", async () => {
  const { posts, meta } = await ask("posts?limit=1");
  expect(posts?.map(({ id }) => id)).toEqual([play.id]);
  expect(meta.pagination).toEqual({ page: 1, limit: 1, pages: 2, total: 2, next: 2, prev: null });
  expect((await ask("posts?limit=1&page=2")).posts?.map(({ id }) => id)).toEqual([flood.id]);
  expect((await ask("posts?limit=1&page=9")).posts).toEqual([]);
});

test("only what was asked for is told", async () => {
  const { posts } = await ask("posts?fields=title,url&include=tags");
  expect(Object.keys(posts?.[0] ?? {}).toSorted()).toEqual(["primary_tag", "tags", "title", "url"]);
});

describe("posts are filtered", () => {
  it.each([
    ["tag:rivers", ["the-flood"]],
    ["tag:news", ["the-flood"]],
    ["tag:-news", ["the-play"]],
    ["primary_tag:culture", ["the-play"]],
    ["tags:[rivers,culture]", ["the-play", "the-flood"]],
    ["author:max-alder", ["the-play", "the-flood"]],
    ["primary_author:max-alder", ["the-play"]],
    ["author:joan-marsh+tag:culture", []],
    ["author:joan-marsh,tag:culture", ["the-play", "the-flood"]],
    ["featured:true", ["the-play"]],
    ["featured:false", ["the-flood"]],
    ["published_at:>'2026-03-01 12:00:00'", ["the-play"]],
    ["published_at:<='2026-03-01T08:00:00Z'", ["the-flood"]],
    ["visibility:public", ["the-play", "the-flood"]],
    ["visibility:paid", []],
    ["slug:the-play", ["the-play"]],
    ["slug:-the-play", ["the-flood"]],
    [`id:${"x"}`, []],
    ["tag:nothing-of-it", []],
  ])("%s", async (filter, found) => {
    expect(await slugs(`posts?filter=${encodeURIComponent(filter)}`)).toEqual(found);
  });

  it.each([
    ["reading_time:<5", "can be filtered by"],
    ["published_at:>'soon'", "compared with a moment"],
    ["tag:>rivers", "one of something"],
    ["primary_tag:null", "never empty"],
    ["featured:'x'", "true or false"],
  ])("%s is refused", async (filter, words) => {
    await expect(ask(`posts?filter=${encodeURIComponent(filter)}`)).rejects.toThrow(words);
  });
});

it.each([
  ["published_at asc", ["the-flood", "the-play"]],
  ["updated_at desc", ["the-play", "the-flood"]],
])("posts are ordered by %s", async (order, found) => {
  expect(await slugs(`posts?order=${order}`)).toEqual(found);
});

test("sections and topics with a page are tags", async () => {
  const { tags } = await ask("tags?include=count.posts");
  expect(tags).toMatchObject([
    { slug: "culture", count: { posts: 1 } },
    { slug: "news", count: { posts: 1 } },
    { slug: "rivers", count: { posts: 1 } },
  ]);
  expect(await slugs("tags?filter=slug:-[culture]&order=slug%20desc")).toEqual(["rivers", "news"]);
  expect(await slugs("tags?order=count.posts%20desc&limit=1")).toHaveLength(1);
  await expect(ask(`tags/${unused.id}`)).rejects.toThrow("no such tag");
  expect(await slugs(`tags/${rivers.id}`)).toEqual(["rivers"]);
});

test("authors are told with their posts counted", async () => {
  const { authors } = await ask("authors?include=count.posts");
  expect(authors).toMatchObject([
    { slug: "joan-marsh", count: { posts: 1 } },
    { slug: "max-alder", count: { posts: 2 } },
  ]);
  expect(await slugs("authors/slug/max-alder")).toEqual(["max-alder"]);
  await expect(ask("authors?order=size")).rejects.toThrow("can be ordered by");
});

test("the list of Pages is the one that the open interface shares", async () => {
  const { edition } = (await findSite("~")).value ?? expect.fail("There is no edition.");
  for (const address of ["pages/", "pages/slug/about/"]) {
    const { answer: answered, notes } = withPageNotes(() => answer(address));
    await answered;
    expect(notes.tags, address).toContain(tagOf.sitemap(edition.id));
  }
});

test("Pages are pages, and no posts", async () => {
  expect(await slugs("pages")).toEqual(["about"]);
  const { pages } = await ask("pages/slug/about?include=tags");
  expect(pages).toMatchObject([{ id: about.id, title: "About us", tags: [], primary_tag: null }]);
  await expect(ask("posts/slug/about")).rejects.toThrow("no such post");
});

test("settings are told at once", async () => {
  expect((await ask("settings")).settings).toMatchObject({
    ...{ url: "https://paper.example/", locale: "en", timezone: "Europe/London" },
    navigation: [
      { label: "Culture", url: "https://paper.example/culture" },
      { label: "News", url: "https://paper.example/news" },
    ],
  });
  await expect(ask("settings/title")).rejects.toThrow("all settings at once");
});

it.each(["", "tiers", "posts/slug", "posts/slug/a/b", "posts/a/b", "__proto__", "constructor"])(
  "nothing is at “%s”",
  async (path) => {
    await expect(ask(path)).rejects.toMatchObject({ type: "NotFoundError" });
  },
);

it.each(["posts/%00", "posts/slug/%00", "tags/slug/%F0%9F%A6%A6", "authors/'--"])(
  "%s is not there, whatever it means",
  async (path) => {
    await expect(ask(path)).rejects.toMatchObject({ type: "NotFoundError" });
  },
);

it.each([
  "posts?filter=slug:'%00'",
  "posts?filter=tag:'%ED%A0%80'",
  "posts?filter=author:'%F0%9F%A6%A6'",
])("%s finds nothing", async (address) => {
  expect(await slugs(address)).toEqual([]);
});

it("refuses to filter tags by what only JavaScript knows", async () => {
  await expect(ask("tags?filter=constructor:1")).rejects.toThrow("can be filtered by");
});

it("orders each tag by what was published in it alone", async () => {
  await makeLiveArticle(newsroom, { content: { headline: "The bridge", sectionId: news.id } });
  expect(await slugs("tags?order=count.posts%20desc,name%20asc&limit=2")).toEqual([
    "news",
    "culture",
  ]);
});

it("hides drafts and what was withdrawn by their ids", async () => {
  for (const { id } of [draft, gone]) {
    await expect(ask(`posts/${id}`)).rejects.toThrow("no such post");
  }
});
