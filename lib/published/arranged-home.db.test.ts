import { expect, test } from "vitest";
import { type FrontLayout, readFrontLayout } from "#lib/content/front-layout";
import { newId } from "#lib/platform/uuid";
import { getHomePage } from "#lib/published/home-page";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { findSite } from "#lib/published/site";
import { tagOf } from "#lib/published/tags";
import type { HomePageView } from "#lib/published/views";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeSourceFeed } from "#prisma/factories/make-source-feed";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const section = await makeSection(newsroom, { name: "Arranged", position: 9 });
const topic = await makeTopic(newsroom, { name: "Bridges" });
const ids: string[] = [];
for (let number = 0; number < 18; number += 1) {
  clock.advance({ minutes: 1 });
  const topicIds = number < 6 ? [topic.id] : [];
  const content = { sectionId: section.id, topicIds };
  ids.push((await makeLiveArticle(newsroom, { content })).id);
}
const at = (...numbers: number[]) => numbers.map((number) => ids[number] ?? "");
const pin = (number: number, until: string | null = null) => ({
  ...{ articleId: ids[number] ?? "", until },
});
const idsIn = (cards: { id: string }[]) => cards.map(({ id }) => id);
const above = ({ lead, secondaries }: HomePageView) =>
  idsIn([...(lead ? [lead] : []), ...secondaries]);

const homeListId = listIdOf("edition", en.id, en.id);

/** Publishes the front with these changes of what nobody arranged. */
async function arrange(changes: Partial<FrontLayout>) {
  const layout = { ...readFrontLayout("home", null), ...changes };
  const data = { listId: homeListId, editionId: en.id, layout };
  await db.publishedFront.upsert({ where: { listId: homeListId }, create: data, update: data });
}
const home = async () => {
  const { value } = await findSite("~");
  return getHomePage(en, value?.sections ?? []);
};

test("an arranged front page has what is pinned in its place, and fills every other with the newest", async () => {
  await arrange({ places: [pin(2), null, pin(12), null, null] });
  expect(above((await home()).value)).toEqual(at(2, 17, 12, 16, 15));
});

test("an arranged front page fills the place of what is over, was withdrawn or is of another edition, and is made anew when that is back", async () => {
  const elsewhere = await makeEdition(newsroom);
  const foreign = await makeLiveArticle(newsroom, { editionId: elsewhere.id });
  const gone = await makeLiveArticle(newsroom);
  accepted(await withdrawArticle(newsroom, { storyId: gone.id, reason: "Wrong." }));
  const places = [
    pin(0, "2020-01-01T00:00:00Z"),
    { articleId: gone.id, until: null },
    { articleId: foreign.id, until: null },
    pin(1, "2099-01-01T00:00:00Z"),
    null,
  ];
  await arrange({ places });
  const { value, tags } = await home();
  expect(above(value)).toEqual(at(17, 16, 15, 1, 14));
  expect(tags).toContain(tagOf.card(gone.id));
});

test("an arranged front page has the strips that were chosen, in their order, of sections and of topics", async () => {
  await arrange({
    places: [pin(4), null, null, null, null],
    strips: [
      { type: "topic", id: topic.id },
      { type: "section", id: newId() },
      { type: "section", id: section.id },
    ],
  });
  const { value, tags } = await home();
  const strips = value.strips.map(({ type, link, cards }) => [type, link.name, idsIn(cards)]);
  // The newest six that stand nowhere above are in Latest.
  expect(strips).toEqual([
    ["topic", "Bridges", at(5, 3, 2, 1)],
    ["section", "Arranged", at(7, 6, 0)],
  ]);
  expect(value.strips[0]?.link.path).toBe(pathOf.topic(en, "bridges"));
  expect(tags).toContain(tagOf.topic(topic.id));
});

test("an arranged front page leaves a block out, and its articles to the strips", async () => {
  const blocks = [
    { name: "latest" as const, isShown: false },
    { name: "selected" as const, isShown: true },
  ];
  await arrange({ blocks, strips: [{ type: "section", id: section.id }] });
  const { value } = await home();
  expect(value).toMatchObject({ latest: [], blocks: ["selected", "outside"] });
  expect(value.strips.map(({ cards }) => idsIn(cards))).toEqual([at(12, 11, 10, 9)]);
});

test("an arranged front page has what others tell among its blocks, also one that was kept before it was one of them", async () => {
  const { id: sourceId } = await makeSourceFeed(newsroom, { editionId: en.id });
  const item = { id: newId(), editionId: en.id, sourceId, publishedAt: clock.now() };
  const said = { title: "A ferry", href: "https://radio.example/ferry" };
  const kept = { key: "1", summary: "", body: [], arrivedAt: clock.now() };
  await db.feedItem.create({ data: { ...item, ...said, ...kept } });
  const until = new Date(Date.now() + 3_600_000);
  await db.outsideItem.create({
    data: { ...item, ...said, until, tellsId: item.id, sourceName: "Radio" },
  });
  const selected = { name: "selected" as const, isShown: false };
  await arrange({ blocks: [selected] });
  const old = await home();
  expect(old.value.blocks).toEqual(["latest", "outside"]);
  expect(old.value.outside.map(({ title }) => title)).toEqual(["A ferry"]);
  expect(old.tags).toContain(tagOf.outside(en.id));
  await arrange({ blocks: [{ name: "outside", isShown: false }, selected] });
  const { value, tags } = await home();
  expect(value).toMatchObject({ blocks: ["latest"], outside: [] });
  expect(tags).toContain(tagOf.arranged(en.id));
  expect(tags).not.toContain(tagOf.outside(en.id));
});

test("an arranged front page shows an article twice where it may, and in no place twice", async () => {
  await arrange({ mayRepeat: true, places: [pin(9), null, null, null, null] });
  const { value } = await home();
  expect(above(value)).toEqual(at(9, 17, 16, 15, 14));
  expect(idsIn(value.latest)).toEqual(at(17, 16, 15, 14, 13, 12));
});
