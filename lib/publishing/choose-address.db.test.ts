import { describe, expect, test } from "vitest";
import { publishStory } from "#lib/publishing/publish-story";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const news = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "khabar" },
  ],
});
const sectionId = news.id;

describe("its address", () => {
  test("a slug made from a headline that was used before gets a number", async () => {
    const content = { sectionId, headline: "Rain" };
    await makeLiveArticle(newsroom, { content });
    expect((await makeLiveArticle(newsroom, { content })).path).toBe("/news/rain-2");
    expect((await makeLiveArticle(newsroom, { content })).path).toBe("/news/rain-3");
  });

  test("a slug that an editor chose and that leads elsewhere is an issue", async () => {
    await makeLiveArticle(newsroom, { content: { sectionId, slug: "snow" } });
    await makeRoute(newsroom, { path: "/news/sleet" });
    await makeWithdrawnArticle(newsroom, { content: { sectionId, slug: "hail" } });
    for (const slug of ["snow", "sleet", "hail"]) {
      const { id } = await makeStory(newsroom, { content: { sectionId, slug } });
      expect(await publishStory(newsroom, { storyId: id })).toMatchObject({
        ok: false,
        issues: [{ path: ["slug"] }],
      });
    }
  });

  test("the same slug stands in another section and in another edition", async () => {
    const content = { slug: "fog" };
    const other = await makeSection(newsroom, { name: "Weather" });
    await makeLiveArticle(newsroom, { content: { ...content, sectionId } });
    const elsewhere = await makeLiveArticle(newsroom, {
      content: { ...content, sectionId: other.id },
    });
    const persian = await makeLiveArticle(newsroom, {
      editionId: fa.id,
      content: { ...content, sectionId },
    });
    expect([elsewhere.path, persian.path]).toEqual(["/weather/fog", "/fa/khabar/fog"]);
  });

  test.each([
    ["a word of the site", "Page", "/news/page-2"],
    ["Persian words", "بازگشایی پل", "/news/بازگشایی-پل"],
    ["no letter at all", "!!!", /^\/news\/[0-9a-f]{12}$/],
  ])("a headline of %s has one too", async (_, headline, path) => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId, headline } });
    if (typeof path === "string") expect(article.path).toBe(path);
    else expect(article.path).toMatch(path);
  });
});
