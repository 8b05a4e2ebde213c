import { describe, expect, test } from "vitest";
import { getHomePage } from "#lib/published/home-page";
import { findSite } from "#lib/published/site";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const home = async () => {
  const { value } = await findSite("~");
  return getHomePage(en, value?.sections ?? []);
};

describe("the front page", () => {
  test("of an empty newspaper is empty, and expires with its first article", async () => {
    const { value, tags } = await home();
    expect(value).toEqual({
      lead: null,
      secondaries: [],
      strips: [],
      selected: [],
      latest: [],
      blocks: ["selected", "latest", "outside"],
      outside: [],
    });
    expect(tags).toContain(tagOf.front(en.id));
  });

  test("the newest leads, four follow, then Selected, Latest and strips of sections in their order, none twice", async () => {
    const sport = await makeSection(newsroom, { name: "Sport", position: 2 });
    const news = await makeSection(newsroom, { name: "News", position: 1 });
    await makeSection(newsroom, { name: "Empty", position: 3 });
    const ids: string[] = [];
    for (let number = 0; number < 20; number += 1) {
      clock.advance({ minutes: 1 });
      const sectionId = number % 6 === 0 ? sport.id : news.id;
      ids.push((await makeLiveArticle(newsroom, { content: { sectionId } })).id);
    }
    await makeStory(newsroom, { content: { sectionId: news.id } });
    const at = (...numbers: number[]) => numbers.map((number) => ids[number] ?? "");
    // One that leads, one that would be in Latest, and one of a strip.
    for (const articleId of at(19, 13, 0)) await makeSelectedPick(newsroom, { articleId });
    const { value, tags } = await home();
    expect(value.lead?.id).toBe(ids[19]);
    expect(value.secondaries.map(({ id }) => id)).toEqual(at(18, 17, 16, 15));
    expect(value.selected.map(({ id }) => id)).toEqual(at(13, 0));
    expect(value.latest.map(({ id }) => id)).toEqual(at(14, 12, 11, 10, 9, 8));
    const strips = value.strips.map(({ link, cards }) => [link.name, cards.map(({ id }) => id)]);
    expect(strips).toEqual([
      ["News", at(7, 5, 4, 3)],
      ["Sport", at(6)],
    ]);
    expect(tags).toEqual(expect.arrayContaining([tagOf.card(ids[0] ?? ""), tagOf.latest(en.id)]));
  });
});
