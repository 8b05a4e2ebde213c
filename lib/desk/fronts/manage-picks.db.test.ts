import { describe, expect, test } from "vitest";
import { addPick } from "#lib/desk/fronts/add-pick";
import { endPick } from "#lib/desk/fronts/end-pick";
import { listPicks } from "#lib/desk/fronts/list-picks";
import { movePick } from "#lib/desk/fronts/move-pick";
import { removePick } from "#lib/desk/fronts/remove-pick";
import { mostPicks } from "#lib/desk/fronts/selected-picks";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { searchLive } from "#lib/desk/stories/search-live";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

/** An edition of its own with articles of these names, the last one published last. */
async function editionWith(...headlines: string[]) {
  const edition = await makeEdition(newsroom, { timeZone: "Europe/London" });
  const labels = [{ editionId: edition.id, name: "News" }];
  const sectionId = (await makeSection(newsroom, { labels })).id;
  const ids: Record<string, string> = {};
  for (const headline of headlines) {
    clock.advance({ minutes: 1 });
    const made = { editionId: edition.id, content: { headline, sectionId } };
    ids[headline] = (await makeLiveArticle(newsroom, made)).id;
  }
  const idOf = (headline: string) => ids[headline] ?? "";
  const order = async () =>
    (await listPicks(newsroom, edition.id)).map(({ headline }) => headline).join(" ");
  return { editionId: edition.id, sectionId, idOf, order };
}

describe("what is selected", () => {
  test("is added before the others, moved one place at a time, and taken out", async () => {
    const { idOf, order } = await editionWith("Eel", "Heron", "Otter");
    for (const name of ["Otter", "Heron", "Eel"]) {
      accepted(await addPick(as("editor"), { storyId: idOf(name) }));
    }
    expect(await order()).toBe("Eel Heron Otter");
    const later = { storyId: idOf("Eel"), step: "later" } as const;
    expect(accepted(await movePick(newsroom, later))).toEqual({
      headline: "Eel",
      place: 2,
      of: 3,
    });
    expect(await order()).toBe("Heron Eel Otter");
    await movePick(newsroom, later);
    expect(accepted(await movePick(newsroom, later))).toMatchObject({ place: 3 });
    expect(await order()).toBe("Heron Otter Eel");
    accepted(await movePick(newsroom, { storyId: idOf("Eel"), step: "earlier" }));
    expect(await order()).toBe("Heron Eel Otter");
    accepted(await removePick(newsroom, { storyId: idOf("Eel") }));
    expect(await order()).toBe("Heron Otter");
  });

  test("keeps what two editors do to it at the same moment", async () => {
    const { idOf, order } = await editionWith("Eel", "Heron", "Otter", "Pike");
    for (const name of ["Pike", "Otter", "Heron", "Eel"]) {
      accepted(await addPick(newsroom, { storyId: idOf(name) }));
    }
    await Promise.all([
      movePick(newsroom, { storyId: idOf("Pike"), step: "earlier" }),
      removePick(newsroom, { storyId: idOf("Heron") }),
      movePick(newsroom, { storyId: idOf("Pike"), step: "earlier" }),
    ]);
    expect((await order()).split(" ").sort()).toEqual(["Eel", "Otter", "Pike"]);
    expect(["Eel Pike Otter", "Pike Eel Otter"]).toContain(await order());
  });

  test("says what a colleague has done to it meanwhile", async () => {
    const { idOf } = await editionWith("Eel");
    const storyId = idOf("Eel");
    accepted(await addPick(newsroom, { storyId }));
    expect(await addPick(newsroom, { storyId })).toMatchObject({
      issues: [{ message: "It stands under Selected already." }],
    });
    accepted(await removePick(newsroom, { storyId }));
    const gone = { ok: false, issues: [{ message: expect.stringContaining("any more") }] };
    expect(await removePick(newsroom, { storyId })).toMatchObject(gone);
    expect(await movePick(newsroom, { storyId, step: "later" })).toMatchObject(gone);
    expect(await endPick(newsroom, { storyId, local: null })).toMatchObject(gone);
  });

  test("is live, and no more than anybody reads", async () => {
    const { editionId } = await editionWith();
    const draft = await makeStory(newsroom, { editionId });
    expect(await addPick(newsroom, { storyId: draft.id })).toMatchObject({
      issues: [{ message: expect.stringContaining("Publish it first") }],
    });
    await expect(addPick(newsroom, { storyId: newId() })).rejects.toMatchObject({
      kind: "not_found",
    });
    const names = Array.from({ length: mostPicks + 1 }, (_, index) => `Number ${index}`);
    const full = await editionWith(...names);
    const [last = "", ...others] = names;
    for (const name of others) accepted(await addPick(newsroom, { storyId: full.idOf(name) }));
    expect(await addPick(newsroom, { storyId: full.idOf(last) })).toMatchObject({
      issues: [{ message: expect.stringContaining("Take one out first.") }],
    });
  });

  test("changes the front at once and every other page behind, and stands in the log", async () => {
    const { editionId, idOf } = await editionWith("Eel", "Heron");
    const expired = { hard: [tagOf.front(editionId)], soft: [tagOf.selected(editionId)] };
    const storyId = idOf("Eel");
    await addPick(newsroom, { storyId: idOf("Heron") });
    expect(await expiredBy(db, () => addPick(newsroom, { storyId }))).toEqual(expired);
    const move = () => movePick(newsroom, { storyId, step: "later" });
    expect(await expiredBy(db, move)).toEqual(expired);
    expect(await expiredBy(db, move)).toEqual({ hard: [], soft: [] });
    const local = "2099-07-01T08:00";
    expect(await expiredBy(db, () => endPick(newsroom, { storyId, local }))).toEqual(expired);
    expect(await expiredBy(db, () => removePick(newsroom, { storyId }))).toEqual(expired);
    const events = await db.event.findMany({
      where: { action: { startsWith: "selected." }, entityId: { in: [storyId, editionId] } },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual([
      "selected.added",
      "selected.moved",
      "selected.end_set",
      "selected.removed",
    ]);
  });
});

describe("the end of a pick", () => {
  test("is a time to come by the edition’s clock, and can be taken away", async () => {
    const { editionId, idOf } = await editionWith("Eel");
    const storyId = idOf("Eel");
    accepted(await addPick(newsroom, { storyId }));
    const end = async (local: string | null) => endPick(newsroom, { storyId, local });
    expect(await end("")).toMatchObject({ issues: [{ path: ["at"] }] });
    expect(await end("2020-01-01T08:00")).toMatchObject({
      issues: [{ path: ["at"], message: "This time has passed. Choose a later one." }],
    });
    expect(await listPicks(newsroom, editionId)).toMatchObject([{ expiresAt: null }]);
    accepted(await end("2099-07-01T08:00"));
    const expiresAt = new Date("2099-07-01T07:00:00Z");
    expect(await listPicks(newsroom, editionId)).toMatchObject([{ expiresAt, hidden: null }]);
    accepted(await end(null));
    expect(await listPicks(newsroom, editionId)).toMatchObject([{ expiresAt: null }]);
  });
});

test("the room says of each pick why readers do not see it, and names it as they do", async () => {
  const { editionId, sectionId, idOf } = await editionWith("Eel", "Heron", "Otter");
  const draft = await makeStory(newsroom, { editionId, content: { headline: "Pike", sectionId } });
  const expiresAt = new Date(clock.now().getTime() + 60_000);
  await makeSelectedPick(newsroom, { articleId: idOf("Eel") });
  await makeSelectedPick(newsroom, { articleId: idOf("Heron"), expiresAt });
  await makeSelectedPick(newsroom, { articleId: idOf("Otter") });
  await makeSelectedPick(newsroom, { articleId: draft.id });
  const why = { storyId: idOf("Otter"), reason: "It was wrong." };
  accepted(await withdrawArticle(newsroom, why));
  clock.advance({ minutes: 1 });
  const rows = await listPicks(newsroom, editionId);
  expect(rows.map(({ headline, section, hidden }) => [headline, section, hidden])).toEqual([
    ["Eel", "News", null],
    ["Heron", "News", "over"],
    ["Otter", "", "withdrawn"],
    ["Pike", "", "unpublished"],
  ]);
});

test("what can be added is live in the edition, found by any part of its headline, the newest first", async () => {
  const { editionId, sectionId, idOf } = await editionWith("Eel 100% back", "Heron", "Eels again");
  await editionWith("Eel elsewhere");
  await makeStory(newsroom, { editionId, content: { headline: "Eel unwritten", sectionId } });
  // What is being written is not what readers know it by.
  const { lockVersion } = await db.workingCopy.findUniqueOrThrow({
    where: { storyId: idOf("Heron") },
  });
  const content = { ...storyContent(), headline: "Eel to come", sectionId };
  accepted(await saveWorkingCopy(newsroom, { storyId: idOf("Heron"), lockVersion, content }));
  const find = async (text: string) =>
    (await searchLive(newsroom, { editionId, text })).map(({ headline }) => headline);
  expect(await find("eel")).toEqual(["Eels again", "Eel 100% back"]);
  expect(await find("100%")).toEqual(["Eel 100% back"]);
  expect(await find("%")).toEqual(["Eel 100% back"]);
  expect(await find("")).toEqual(["Eels again", "Heron", "Eel 100% back"]);
  expect(await searchLive(newsroom, { editionId, text: "Heron" })).toMatchObject([
    { id: idOf("Heron"), section: "News" },
  ]);
  const inSection = (id: string) => searchLive(newsroom, { editionId, text: "", sectionId: id });
  expect(await inSection(sectionId)).toHaveLength(3);
  expect(await inSection(newId())).toEqual([]);
});
