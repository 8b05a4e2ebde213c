import { expect, test } from "vitest";
import { emptyStoryContent } from "#lib/content/story-content";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { updateAuthor } from "#lib/desk/names/update-author";
import { updateTopic } from "#lib/desk/names/update-topic";
import { createStories } from "#lib/desk/stories/create-stories";
import { newId } from "#lib/platform/uuid";
import { searchArticles } from "#lib/published/search/articles";
import { readSearchAsked } from "#lib/published/search/asked";
import { fillSearch } from "#lib/publishing/fill-search";
import { publishArchive } from "#lib/publishing/publish-archive";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });

async function find(q: string, filters: { topic?: string } = {}): Promise<string[]> {
  const view = await searchArticles(en, readSearchAsked({ q, ...filters }, en), clock.now());
  return view?.results.map(({ card }) => card.headline) ?? [];
}

test("an article is found from its publication until it is withdrawn", async () => {
  const { id } = await makeLiveArticle(newsroom, {
    content: { headline: "Lighthouse", sectionId },
  });
  expect(await find("lighthouse")).toEqual(["Lighthouse"]);
  accepted(await withdrawArticle(newsroom, { storyId: id, reason: "Wrong." }));
  expect(await find("lighthouse")).toEqual([]);
  expect(await db.articleSearch.count({ where: { articleId: id } })).toBe(0);
});

test("an archive is found when all of it is there, by headline, author and topic", async () => {
  const topic = await makeTopic(newsroom, { name: "Canals" });
  const author = await makeAuthor(newsroom, { name: "Ada Archer" });
  const content = {
    ...emptyStoryContent,
    headline: "Barges of old",
    sectionId,
    topicIds: [topic.id],
    bylines: [{ kind: "by" as const, authorId: author.id }],
  };
  const stories = [{ id: newId(), content }];
  const [begun] = await createStories(newsroom, { editionId: en.id, stories });
  const storyId = begun === undefined ? "" : accepted(begun).id;
  const archived = { storyId, firstPublishedAt: new Date("2001-02-03T10:00:00Z"), slug: null };
  await publishArchive(newsroom, { editionId: en.id, stories: [archived] });
  await fillSearch(db);
  for (const q of ["barges", "archer", "canals"]) expect(await find(q)).toEqual(["Barges of old"]);
});

test("an author and a topic are found by the names they have now, and by synonyms", async () => {
  const topic = await makeTopic(newsroom, { name: "Spinning" });
  const author = await makeAuthor(newsroom, { name: "Bert Before" });
  await makeLiveArticle(newsroom, {
    content: {
      headline: "Looms",
      sectionId,
      topicIds: [topic.id],
      bylines: [{ kind: "by", authorId: author.id }],
    },
  });
  accepted(
    await updateAuthor(newsroom, {
      ...{ authorId: author.id, kind: "person", userId: null, sameAs: [] },
      labels: [{ editionId: en.id, name: "Bert Änderson", slug: "bert" }],
    }),
  );
  accepted(
    await updateTopic(newsroom, {
      ...{ topicId: topic.id, type: "subject" },
      labels: [{ editionId: en.id, name: "Weaving", slug: "weaving", synonyms: ["Textiles"] }],
    }),
  );
  expect(await find("before")).toEqual([]);
  expect(await find("spinning")).toEqual([]);
  for (const q of ["anderson", "weaving", "textiles", "looms", "bert weaving"]) {
    expect(await find(q), q).toEqual(["Looms"]);
  }
});

test("a topic that was merged is found by the name it has now, and by its old one", async () => {
  const from = await makeTopic(newsroom, { name: "Motorcars" });
  const into = await makeTopic(newsroom, { name: "Automobiles" });
  const content = { headline: "Wheels", sectionId, topicIds: [from.id] };
  await makeLiveArticle(newsroom, { content });
  accepted(await mergeTopics(newsroom, { mergedId: from.id, keptId: into.id }));
  expect(await find("automobiles")).toEqual(["Wheels"]);
  expect(await find("motorcars")).toEqual(["Wheels"]);
  expect(await find("wheels", { topic: "automobiles" })).toEqual(["Wheels"]);
});

test("what was there before the search is filled in, once", async () => {
  const articles = [];
  for (const headline of ["Quarry one", "Quarry two"]) {
    articles.push(await makeLiveArticle(newsroom, { content: { headline, sectionId } }));
  }
  await db.articleSearch.deleteMany();
  expect(await find("quarry")).toEqual([]);
  await fillSearch(db);
  await fillSearch(db);
  expect((await find("quarry")).toSorted()).toEqual(["Quarry one", "Quarry two"]);
  expect(await db.articleSearch.count()).toBe(await db.article.count());
});
