import { expect, test } from "vitest";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";
import { enterArticles } from "./enter-articles.ts";

const { newsroom, db } = await testNewsroom();
const edition = await makeEdition(newsroom);
const [{ id: sectionId }, { id: other }] = [
  await makeSection(newsroom),
  await makeSection(newsroom),
];
const topics = [await makeTopic(newsroom), await makeTopic(newsroom)].map(({ id }) => id);
const { id: authorId } = await makeAuthor(newsroom);

const lists = () => db.listing.findMany({ orderBy: [{ listId: "asc" }, { rank: "asc" }] });
const addresses = () =>
  db.route.findMany({
    where: { targetType: "article" },
    orderBy: { path: "asc" },
    select: { path: true, editionId: true, targetId: true, origin: true },
  });
const indexes = () =>
  db.$queryRaw`SELECT indexdef FROM pg_indexes WHERE tablename IN ('Listing', 'Route') ORDER BY indexname`;

test("a corpus stands in the lists and in the ledger as if each article had been published", async () => {
  for (const content of [
    { sectionId, topicIds: topics, bylines: [{ authorId, kind: "by" as const }] },
    { sectionId: other, topicIds: topics.slice(1) },
    { sectionId, topicIds: topics.slice(0, 1) },
    {
      sectionId,
      bylines: [
        { authorId, kind: "by" as const },
        { authorId, kind: "photography" as const },
      ],
    },
  ]) {
    const { id } = await makeStory(newsroom, { content });
    accepted(await publishStory(newsroom, { storyId: id }));
  }
  const [listed, routed, indexed] = [await lists(), await addresses(), await indexes()];
  expect(listed.length).toBeGreaterThan(12);
  await db.listing.deleteMany();
  await db.route.deleteMany({ where: { targetType: "article" } });
  await enterArticles(db, edition);
  expect(await lists()).toEqual(listed);
  expect(await addresses()).toEqual(routed);
  expect(await indexes()).toEqual(indexed);
});

test("where it was entered once, nothing is entered again", async () => {
  await db.listing.deleteMany({ where: { rank: { gt: 1 } } });
  const left = await lists();
  await enterArticles(db, edition);
  expect(await lists()).toEqual(left);
});
