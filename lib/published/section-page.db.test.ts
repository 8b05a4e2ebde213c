import { expect, test } from "vitest";
import { readFrontLayout } from "#lib/content/front-layout";
import { listIdOf } from "#lib/published/list-id";
import { findSectionPage } from "#lib/published/section-page";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const ids: string[] = [];
for (let number = 0; number < 42; number += 1) {
  clock.advance({ minutes: 1 });
  ids.push((await makeLiveArticle(newsroom, { content: { sectionId } })).id);
}

test("the front of a section begins with what is pinned, also what is older than it, and repeats nothing", async () => {
  const { id: other } = await makeSection(newsroom, { name: "Sport" });
  const elsewhere = await makeLiveArticle(newsroom, { content: { sectionId: other } });
  const at = (...numbers: number[]) => numbers.map((number) => ids[number] ?? "");
  const front = async (number: number | null) => {
    const { value, tags } = await findSectionPage(en, "news", number);
    return { ids: value?.cards.map(({ id }) => id) ?? [], tags };
  };
  const before = await front(null);
  expect(before.ids.slice(0, 4)).toEqual(at(41, 40, 39, 38));
  const pins = [...at(39, 3), elsewhere.id];
  const places = pins.map((articleId) => ({ articleId, until: null }));
  await db.publishedFront.create({
    data: {
      listId: listIdOf("section", sectionId, en.id),
      ...{ editionId: en.id, sectionId },
      layout: { ...readFrontLayout("section", null), places },
    },
  });
  const after = await front(null);
  expect(after.ids.slice(0, 6)).toEqual(at(39, 3, 41, 40, 38, 37));
  expect(after.ids).toHaveLength(before.ids.length + 1);
  expect(new Set(after.ids).size).toBe(after.ids.length);
  expect(after.tags).toEqual(expect.arrayContaining(pins.map(tagOf.card)));
  expect((await front(1)).ids).toContain(ids[3]);
});
