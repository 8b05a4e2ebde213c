import { describe, expect, test } from "vitest";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { orderLists } from "#lib/publishing/order-lists";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom);
const listId = listIdOf("section", sectionId, en.id);

async function moveIn(day: string) {
  const { id } = await makeStory(newsroom, { content: { sectionId } });
  const firstPublishedAt = new Date(`${day}T12:00:00Z`);
  accepted(await publishStory(newsroom, { storyId: id, firstPublishedAt }));
  return id;
}

async function order() {
  const rows = await db.listing.findMany({ where: { listId }, orderBy: { rank: "asc" } });
  return rows.map(({ articleId }) => articleId);
}

describe("putting lists in order after an archive has moved in", () => {
  test("articles stand as they arrived, then by first publication, from rank 1 on", async () => {
    const [may, march, april] = [
      await moveIn("2012-05-01"),
      await moveIn("2012-03-01"),
      await moveIn("2012-04-01"),
    ];
    expect(await order()).toEqual([may, march, april]);
    const persian = await makeSection(newsroom, { editionId: fa.id });
    await makeLiveArticle(newsroom, { editionId: fa.id, content: { sectionId: persian.id } });
    const expired = await expiredBy(db, () => orderLists(newsroom, en.id));
    expect(await order()).toEqual([march, april, may]);
    const lists = [listId, listIdOf("edition", en.id, en.id)];
    expect(expired).toEqual({
      hard: [
        tagOf.front(en.id),
        tagOf.sitemap(en.id),
        ...lists.flatMap((list) => [tagOf.list(list), tagOf.listOrder(list)]),
      ].sort(),
      soft: [tagOf.latest(en.id)],
    });
  });

  test("where all is in order nothing expires", async () => {
    expect(await expiredBy(db, () => orderLists(newsroom, en.id))).toEqual({ hard: [], soft: [] });
  });

  test("a reporter may not", async () => {
    await expect(orderLists(as("reporter"), en.id)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
