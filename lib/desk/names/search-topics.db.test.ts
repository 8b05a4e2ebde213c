import { describe, expect, test } from "vitest";
import { listNearTopics } from "#lib/desk/names/list-near-topics";
import { searchTopics } from "#lib/desk/names/search-topics";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const { id: editionId } = await makeEdition(newsroom);
const { id: farsi } = await makeEdition(newsroom, { code: "fa" });
const river = await makeTopic(newsroom, {
  editionId,
  type: "place",
  name: "River Wenn",
  synonyms: ["The Wenn", "Wennwater 100%"],
});
const floods = await makeTopic(newsroom, { editionId, name: "Floods" });
await makeTopic(newsroom, { editionId: farsi, name: "سیلاب" });

describe("searching topics", () => {
  const search = (text: string) => searchTopics(newsroom, { editionId, text });

  test("by any part of their name, in capitals or not", async () => {
    expect(await search("wEnN")).toEqual([
      { id: river.id, label: "River Wenn", note: "place", synonym: null },
    ]);
  });

  test("by a synonym, which is told", async () => {
    expect(await search("the w")).toMatchObject([{ id: river.id, synonym: "The Wenn" }]);
  });

  test("signs of a pattern mean themselves", async () => {
    expect(await search("100%")).toMatchObject([{ id: river.id }]);
    expect(await search("_")).toEqual([]);
  });

  test("nothing typed offers what there is in the edition", async () => {
    expect((await search("")).map(({ id }) => id)).toEqual([floods.id, river.id]);
  });
});

describe("topics of nearly the same name", () => {
  const near = async (text: string) =>
    (await listNearTopics(newsroom, { editionId, text })).map(({ id }) => id);

  test.each([
    ["another number", "Flood", [floods.id]],
    ["another order", "Wenn, river", [river.id]],
    ["a synonym in other letters", "the wenn", [river.id]],
    ["another thing", "Trams", []],
    ["nothing yet", " ", []],
  ])("%s", async (_, text, expected) => {
    expect(await near(text)).toEqual(expected);
  });

  test("in the letters of any script", async () => {
    const found = await listNearTopics(newsroom, { editionId: farsi, text: "سیلاب‌ها" });
    expect(found).toMatchObject([{ label: "سیلاب" }]);
  });
});
