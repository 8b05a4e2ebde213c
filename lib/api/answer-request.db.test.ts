import { describe, expect, test } from "vitest";
import { answerRequest } from "#lib/api/answer-request";
import type { StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeCorrection } from "#prisma/factories/make-correction";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const news = await makeSection(newsroom, { name: "News" });
const essays = await makeSection(newsroom, { name: "Essays" });
const khabar = await makeSection(newsroom, { name: "خبر", editionId: fa.id });
const rivers = await makeTopic(newsroom, { name: "Rivers", type: "place" });
const joan = await makeAuthor(newsroom, { name: "Joan Miller" });
const hiddenTopic = await makeTopic(newsroom, { name: "Hidden" });

const ann = await makeAuthor(newsroom, { name: "Ann Bell", kind: "organisation" });

const by = [{ kind: "reporting" as const, authorId: joan.id }];
const day = (number: number) => new Date(Date.UTC(2026, 1, number, 9));
const article = (at: number, content: Partial<StoryContent> = {}) =>
  makeLiveArticle(newsroom, {
    at: day(at),
    content: { sectionId: news.id, headline: "Life at the weir", ...content },
  });

const swans = await article(1, { slug: "swans", topicIds: [rivers.id], bylines: by });
const otters = await article(2, {
  slug: "otters",
  topicIds: [rivers.id],
  kind: "opinion",
  bylines: [{ kind: "by", authorId: ann.id }],
});
const herons = await article(3, { sectionId: essays.id, bylines: by });
const eels = await article(4, { topicIds: [rivers.id], bylines: by, related: [swans.id] });
const draft = await makeStory(newsroom, { content: { topicIds: [hiddenTopic.id] } });
const withdrawn = await makeWithdrawnArticle(newsroom, {
  at: day(5),
  notice: "We were wrong.",
  content: { sectionId: news.id, slug: "geese" },
});
const persian = await makeLiveArticle(newsroom, {
  at: day(6),
  editionId: fa.id,
  content: { sectionId: khabar.id, headline: "قو" },
});
await makeCorrection(newsroom, { storyId: swans.id });
await makeSelectedPick(newsroom, { articleId: herons.id });

async function ask(asked: string) {
  const request = new Request(
    `http://localhost${asked.startsWith("/api") ? "" : "/api/v1"}${asked}`,
  );
  const response = await answerRequest(request, "https://paper.example");
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : JSON.parse(text),
  };
}
const idsOf = async (asked: string) => {
  const { status, body } = await ask(asked);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data.map(({ id }: { id: string }) => id);
};

describe("a list of articles", () => {
  test.each([
    ["is the newest first", "", [eels, herons, otters, swans]],
    ["of a section by its slug", "section=essays", [herons]],
    ["of a topic by its slug", "topic=rivers", [eels, otters, swans]],
    ["of a topic by its id", `topic=${rivers.id}`, [eels, otters, swans]],
    ["of an author", "author=joan-miller", [eels, herons, swans]],
    ["of an author and a topic", "author=joan-miller&topic=rivers", [eels, swans]],
    ["of a topic and a section that share nothing", "topic=rivers&section=essays", []],
    ["of a kind", "kind=opinion", [otters]],
    ["of a kind and a topic", "kind=news&topic=rivers", [eels, swans]],
    ["from a day on", "from=2026-02-03", [eels, herons]],
    ["until a day", "to=2026-02-02", [otters, swans]],
    ["of days and a topic", "topic=rivers&from=2026-02-02&to=2026-02-03", [otters]],
    ["of another edition", "edition=fa", [persian]],
    ["of the default edition by its code", "edition=en&limit=1", [eels]],
  ])("%s", async (_which, query, found) => {
    expect(await idsOf(`/articles?${query}`)).toEqual(found.map(({ id }) => id));
  });

  test("finds words, the best first, page by page", async () => {
    const first = await ask("/articles?q=weir&limit=2");
    const all = await idsOf("/articles?q=weir&limit=50");
    expect(all.length).toBeGreaterThan(2);
    const second = await ask(`/articles?q=weir&limit=2&cursor=${first.body.nextCursor}`);
    const walked = [...first.body.data, ...second.body.data].map(({ id }) => id);
    expect(walked).toEqual(all.slice(0, 4));
  });

  test.each(["", "topic=rivers&", "author=joan-miller&", "section=news&", "kind=news&"])(
    "leads through all of %s, each once, whatever is published and withdrawn meanwhile",
    async (filter) => {
      const passing = await article(7, { topicIds: [rivers.id], bylines: by });
      const expected = (await idsOf(`/articles?${filter}limit=100`)).filter(
        (id: string) => id !== passing.id,
      );
      const walked: string[] = [];
      let next: string | null = `/api/v1/articles?${filter}limit=1`;
      while (next !== null) {
        const { body, headers } = await ask(next);
        walked.push(...body.data.map(({ id }: { id: string }) => id));
        if (walked.length === 1) {
          expect(walked).toEqual([passing.id]);
          // The place at which the list was left is gone, and something new stands before it.
          accepted(
            await withdrawArticle(newsroom, { storyId: passing.id, reason: "It was a mistake." }),
          );
          const newer = await article(8, { topicIds: [rivers.id], bylines: by });
          accepted(
            await withdrawArticle(newsroom, { storyId: newer.id, reason: "It was a mistake." }),
          );
        }
        const link: string | undefined = /<https:\/\/paper\.example([^>]+)>; rel="next"/.exec(
          headers.get("link") ?? "",
        )?.[1];
        expect(link === undefined).toBe(body.nextCursor === null);
        next = link ?? null;
        expect(walked.length).toBeLessThan(20);
      }
      expect(walked.slice(1)).toEqual(expected);
    },
  );

  test.each([
    ["a parameter that it does not know", "lang=en", "unknown-parameter", "lang"],
    ["one that is said twice", "limit=1&limit=2", "unreadable-parameter", "limit"],
    ["a number that is none", "limit=many", "unreadable-parameter", "limit"],
    ["too many", "limit=101", "unreadable-parameter", "limit"],
    ["a day that is none", "from=2026-02-30", "unreadable-parameter", "from"],
    ["a first day after the last", "from=2026-02-03&to=2026-02-02", "unreadable-parameter", "from"],
    ["a kind that is none", "kind=recipe", "unreadable-parameter", "kind"],
    ["a form that is none", "body=pdf", "unreadable-parameter", "body"],
    ["words without a word", "q=%22%22", "unreadable-parameter", "q"],
    ["an edition that nobody has", "edition=de", "nothing-named", "edition"],
    ["a topic of drafts alone", "topic=hidden", "nothing-named", "topic"],
    ["a cursor of nowhere", "cursor=abc", "unreadable-parameter", "cursor"],
  ])("refuses %s, and names it", async (_what, query, kind, parameter) => {
    const { status, body, headers } = await ask(`/articles?${query}`);
    expect(status).toBe(400);
    expect(headers.get("content-type")).toContain("application/problem+json");
    expect(body.type).toBe(`https://paper.example/api/v1#problem-${kind}`);
    expect(body.errors.map((one: { parameter: string }) => one.parameter)).toEqual([parameter]);
    expect(body.detail).toMatch(/\.$/);
  });

  test("refuses a cursor of other filters", async () => {
    const { body } = await ask("/articles?limit=1");
    expect((await ask(`/articles?topic=rivers&cursor=${body.nextCursor}`)).status).toBe(400);
    expect((await ask(`/corrections?cursor=${body.nextCursor}`)).status).toBe(400);
  });
});

describe("an article", () => {
  test("tells everything by its id, in the clock of its edition", async () => {
    const { body } = await ask(`/articles/${eels.id}?body=json,html,markdown,text`);
    expect(body).toMatchObject({
      id: eels.id,
      edition: "en",
      language: "en",
      direction: "ltr",
      kind: "news",
      section: { id: news.id, slug: "news", url: "https://paper.example/news" },
      bylines: [
        { kind: "reporting", author: { id: joan.id, name: "Joan Miller", kind: "person" } },
      ],
      topics: [{ id: rivers.id, type: "place", slug: "rivers" }],
      publishedAt: "2026-02-04T09:00:00+00:00",
      related: [swans.id],
    });
    expect(Object.keys(body.body)).toEqual(["json", "html", "markdown", "text"]);
    const there = await ask(`/articles/${persian.id}?body=none`);
    expect(there.body).toMatchObject({ edition: "fa", publishedAt: "2026-02-06T12:30:00+03:30" });
    expect(there.body.body).toBeNull();
  });

  test("is found by its path, and where it has gone", async () => {
    const path = "/articles/by-path?body=none&path=";
    expect((await ask(`${path}/news/otters`)).body.id).toBe(otters.id);
    const { lockVersion } = await db.workingCopy.findUniqueOrThrow({
      where: { storyId: otters.id },
    });
    const bylines = [{ kind: "by" as const, authorId: ann.id }];
    const content = { ...storyContent(), sectionId: news.id, slug: "two-otters", bylines };
    const saved = { storyId: otters.id, lockVersion, content };
    accepted(await saveWorkingCopy(newsroom, saved));
    accepted(await updateArticle(newsroom, { storyId: otters.id, change: { kind: "silent" } }));
    const moved = await ask(`${path}/news/otters`);
    expect(moved.status).toBe(301);
    const location = moved.headers.get("location") ?? "";
    expect((await ask(location)).body.id).toBe(otters.id);
  });

  test("that was withdrawn is gone, with its notice, by id and by path", async () => {
    for (const asked of [`/articles/${withdrawn.id}`, "/articles/by-path?path=/news/geese"]) {
      const { status, body } = await ask(asked);
      expect([status, body.detail]).toEqual([410, "We were wrong."]);
    }
  });

  test.each([
    ["a draft", `/articles/${draft.id}`, 404],
    ["an id that nothing has", "/articles/0198a000-0000-7000-8000-0000000000ff", 404],
    ["what is no id", "/articles/swans", 400],
    ["a path that leads nowhere", "/articles/by-path?path=/news/nothing", 404],
    ["a path that is none", "/articles/by-path?path=news", 400],
    ["no path at all", "/articles/by-path", 400],
    ["a section's path", "/articles/by-path?path=/news", 404],
    ["an address that is none", "/recipes", 404],
    ["a damaged address", "/topics/%E0%A4%A", 404],
  ])("is not %s", async (_what, asked, status) => {
    expect((await ask(asked)).status).toBe(status);
  });
});

describe("names, fronts and notes", () => {
  test("editions, sections, topics and authors are listed, and found by id or slug", async () => {
    const editions = await ask("/editions");
    expect(editions.body.data.map(({ code }: { code: string }) => code)).toEqual(["en", "fa"]);
    expect(await idsOf("/sections")).toEqual([essays.id, news.id]);
    expect(await idsOf("/topics")).toEqual([rivers.id]);
    expect(await idsOf("/topics?type=person")).toEqual([]);
    expect(await idsOf("/authors?kind=person")).toEqual([joan.id]);
    expect((await ask("/sections/essays")).body.id).toBe(essays.id);
    expect((await ask(`/sections/${khabar.id}?edition=fa`)).body.slug).toBe("خبر");
    expect((await ask("/topics/rivers")).body).toMatchObject({ id: rivers.id, facts: [] });
    expect((await ask(`/authors/${joan.id}`)).body).toMatchObject({ name: "Joan Miller" });
    for (const asked of ["/sections/none", "/topics/hidden", "/authors/nobody"]) {
      expect((await ask(asked)).status).toBe(404);
    }
  });

  test("topics and authors go on where they were left, also when that name is gone", async () => {
    const first = await ask("/authors?limit=1");
    const all = await idsOf("/authors");
    const second = await ask(`/authors?limit=50&cursor=${first.body.nextCursor}`);
    expect([...first.body.data, ...second.body.data].map(({ id }) => id)).toEqual(all);
    expect(all).toEqual([ann.id, joan.id]);
    // Whoever was sent last has no article any more.
    accepted(await withdrawArticle(newsroom, { storyId: otters.id, reason: "It was wrong." }));
    expect(await idsOf("/authors")).toEqual([joan.id]);
    expect(await idsOf(`/authors?cursor=${first.body.nextCursor}`)).toEqual([joan.id]);
  });

  test("fronts, what is selected and what was corrected", async () => {
    const home = await ask("/front");
    expect(home.body).toMatchObject({ edition: "en", section: null, lead: { id: eels.id } });
    const section = await ask("/front?section=essays");
    expect(section.body).toMatchObject({ section: essays.id, lead: { id: herons.id } });
    expect(await idsOf("/selected")).toEqual([herons.id]);
    const { body } = await ask("/corrections");
    expect(body.data).toMatchObject([{ kind: "correction", article: { id: swans.id } }]);
    expect((await ask("/corrections?edition=fa")).body).toEqual({ data: [], nextCursor: null });
  });

  test("Pages are listed by themselves, found by id or slug, and gone when they are withdrawn", async () => {
    const about = await makePage(newsroom, {
      content: { headline: "About us", slug: "about", standfirst: "Who we are." },
    });
    expect((await ask("/pages")).body.data).toMatchObject([
      {
        ...{ id: about.id, title: "About us", slug: "about", edition: "en" },
        ...{ path: "/pages/about", url: "https://paper.example/pages/about" },
      },
    ]);
    expect((await ask("/pages?edition=fa")).body).toEqual({ data: [] });
    for (const key of [about.id, "about"]) {
      expect((await ask(`/pages/${key}?body=text,markdown`)).body).toMatchObject({
        ...{ id: about.id, standfirst: "Who we are.", translations: [] },
        seo: { title: "About us", description: "Who we are.", noindex: false },
        body: { text: expect.any(String), markdown: expect.any(String) },
      });
    }
    expect((await ask("/pages/about?body=none")).body.body).toBeNull();
    expect((await ask("/pages/about?edition=fa")).status).toBe(404);
    expect((await ask(`/pages/${draft.id}`)).status).toBe(404);
    const notice = "We are others now.";
    accepted(await withdrawArticle(newsroom, { storyId: about.id, reason: "Old.", notice }));
    for (const key of ["about", about.id]) {
      const { status, body } = await ask(`/pages/${key}`);
      expect([status, body.detail]).toEqual([410, notice]);
    }
    expect((await ask("/pages")).body).toEqual({ data: [] });
  });

  test("everything may be read by pages of other sites, and listed by no search engine", async () => {
    for (const asked of ["/editions", "/nowhere", "/openapi.json"]) {
      const { headers } = await ask(asked);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("x-robots-tag")).toBe("noindex");
    }
  });
});
