import { expect, test } from "vitest";
import type { FrontKind } from "#lib/content/front-layout";
import { changeFront } from "#lib/desk/fronts/change-front";
import { newId } from "#lib/platform/uuid";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { publishFront } from "#lib/publishing/publish-front";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();

/** A front in an edition of its own, with two articles that can stand on it. */
async function newFront(kind: FrontKind) {
  const edition = await makeEdition(newsroom, { timeZone: "Europe/London" });
  const labels = [{ editionId: edition.id, name: "News" }];
  const sectionId = (await makeSection(newsroom, { labels })).id;
  const make = async (headline: string) => {
    const made = { editionId: edition.id, content: { headline, sectionId } };
    return (await makeLiveArticle(newsroom, made)).id;
  };
  const [eel, heron] = [await make("Eel"), await make("Heron")];
  const front = { editionId: edition.id, sectionId: kind === "home" ? null : sectionId };
  const pin = (articleId: string, place: number) =>
    changeFront(as("editor"), { front, change: { work: "pin", articleId, place, from: null } });
  return { front, sectionId, eel, heron, pin };
}

test("what editors change in a front is seen when it is published, and not before", async () => {
  const { front, eel, heron, pin } = await newFront("home");
  const listId = listIdOf("edition", front.editionId, front.editionId);
  const nothing = { hard: [], soft: [] };
  expect(await expiredBy(db, () => pin(eel, 0))).toEqual(nothing);
  const copy = accepted(await pin(heron, 0));
  expect(copy.layout.places.map((place) => place?.articleId ?? null)).toEqual([
    ...[heron, eel, null, null, null],
  ]);
  expect(await db.publishedFront.count({ where: { listId } })).toBe(0);
  const publish = async () => {
    expect(accepted(await publishFront(as("editor"), { front, ...copy }))).toEqual({ number: 1 });
  };
  expect(await expiredBy(db, publish)).toEqual({
    hard: [tagOf.arranged(front.editionId)],
    soft: [],
  });
  const shown = await db.publishedFront.findUniqueOrThrow({ where: { listId } });
  expect(shown).toMatchObject({ layout: copy.layout, endsAt: null });
  accepted(await changeFront(newsroom, { front, change: { work: "unpin", articleId: heron } }));
  expect(await db.publishedFront.findUniqueOrThrow({ where: { listId } })).toEqual(shown);
  const same = accepted(await pin(heron, 0));
  const refused = { issues: [{ message: "Readers see just this front already." }] };
  expect(await publishFront(newsroom, { front, ...same })).toMatchObject(refused);
  const events = await db.event.findMany({ where: { entityId: front.editionId } });
  expect(events.map(({ action }) => action).filter((action) => /^front/.test(action))).toEqual([
    ...["front.changed", "front.changed", "front.published", "front.changed", "front.changed"],
  ]);
});

test("the front of a section is its own, and expires with the list of the section", async () => {
  const { front, sectionId, eel, pin } = await newFront("section");
  const listId = listIdOf("section", sectionId, front.editionId);
  const copy = accepted(await pin(eel, 1));
  expect(copy.layout.places).toHaveLength(4);
  const publish = () => publishFront(newsroom, { front, ...copy });
  expect(await expiredBy(db, publish)).toEqual({ hard: [tagOf.list(listId)], soft: [] });
  expect(await db.publishedFront.findMany({ where: { editionId: front.editionId } })).toMatchObject(
    [{ listId, sectionId, layout: copy.layout }],
  );
});

test("nobody publishes what a colleague changed since they looked", async () => {
  const { front, eel, heron, pin } = await newFront("home");
  const seen = accepted(await pin(eel, 0));
  accepted(await pin(heron, 1));
  expect(await publishFront(newsroom, { front, ...seen })).toMatchObject({
    issues: [{ path: ["version"], message: expect.stringContaining("since you looked at it") }],
  });
});

test("two editors who change a front at the same moment lose nothing", async () => {
  const { front, eel, heron, pin } = await newFront("home");
  await Promise.all([pin(eel, 0), pin(heron, 4)]);
  const { layout, lockVersion } = await db.front.findFirstOrThrow({ where: front });
  expect(layout).toMatchObject({
    places: [{ articleId: eel }, null, null, null, { articleId: heron }],
  });
  expect(lockVersion).toBe(2);
});

test("what is pinned can be read in the edition, and in the section whose front it is", async () => {
  const { front, eel, pin } = await newFront("section");
  const other = await newFront("home");
  const draft = await makeStory(newsroom, { editionId: front.editionId });
  const refused = { issues: [{ message: expect.stringContaining("Publish it first") }] };
  for (const id of [draft.id, other.eel, newId(), "none"]) {
    expect(await pin(id, 0)).toMatchObject(refused);
  }
  const elsewhere = await makeSection(newsroom, {
    labels: [{ editionId: front.editionId, name: "Sport" }],
  });
  const key = { editionId: front.editionId, sectionId: elsewhere.id };
  const change = { work: "pin", articleId: eel, place: 0, from: null } as const;
  expect(await changeFront(newsroom, { front: key, change })).toMatchObject(refused);
  await expect(
    changeFront(newsroom, { front: { ...key, sectionId: other.sectionId }, change }),
  ).rejects.toMatchObject({ kind: "not_found" });
});

test("a pin ends at a time to come by the clock of the edition", async () => {
  const { front, eel, pin } = await newFront("home");
  accepted(await pin(eel, 0));
  const end = (local: string | null) =>
    changeFront(newsroom, { front, change: { work: "end", articleId: eel, local } });
  expect(await end("")).toMatchObject({ issues: [{ path: ["at"] }] });
  expect(await end("2020-01-01T08:00")).toMatchObject({
    issues: [{ path: ["at"], message: "This time has passed. Choose a later one." }],
  });
  const copy = accepted(await end("2099-07-01T08:00"));
  expect(copy.layout.places[0]?.until).toBe("2099-07-01T07:00:00.000Z");
  accepted(await publishFront(newsroom, { front, ...copy }));
  expect(await db.publishedFront.findFirstOrThrow({ where: front })).toMatchObject({
    endsAt: new Date("2099-07-01T07:00:00Z"),
  });
  expect(accepted(await end(null)).layout.places[0]?.until).toBeNull();
});

test("a strip is of a section or topic that the edition has", async () => {
  const { front, sectionId } = await newFront("home");
  const add = (type: "section" | "topic", id: string) =>
    changeFront(newsroom, { front, change: { work: "add-strip", strip: { type, id } } });
  const refused = { issues: [{ message: expect.stringContaining("no such section or topic") }] };
  expect(await add("section", newId())).toMatchObject(refused);
  expect(await add("topic", sectionId)).toMatchObject(refused);
  expect(await add("topic", "none")).toMatchObject(refused);
  expect(await add("section", sectionId)).toMatchObject({
    issues: [{ message: "There is a strip of it already." }],
  });
});

test("a sealed front cannot be changed", async () => {
  const { front, eel, pin } = await newFront("home");
  const copy = accepted(await pin(eel, 0));
  accepted(await publishFront(newsroom, { front, ...copy }));
  const { id } = await db.frontVersion.findFirstOrThrow({ where: { listId: copy.listId } });
  const change = db.frontVersion.update({ where: { id }, data: { layout: {} } });
  await expect(change).rejects.toThrow("A sealed front cannot be changed");
});
