import { describe, expect, test } from "vitest";
import { selectArticles } from "#lib/desk/fronts/select-articles";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const { id: editionId } = await defaultEdition(newsroom);

describe("choosing what is selected", () => {
  test("the new choice takes the place of the old one, in its order, with its ends", async () => {
    await makeSelectedPick(newsroom);
    const [one, two] = [await makeStory(newsroom), await makeStory(newsroom)];
    const expiresAt = new Date("2026-04-01T00:00:00Z");
    const picks = [{ articleId: two.id, expiresAt }, { articleId: one.id }, { articleId: two.id }];
    accepted(await selectArticles(as("editor"), { editionId, picks }));
    expect(await db.selectedPick.findMany({ orderBy: { position: "asc" } })).toEqual([
      { editionId, articleId: two.id, position: 0, expiresAt },
      { editionId, articleId: one.id, position: 1, expiresAt: null },
    ]);
    expect(await db.event.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      action: "selected.changed",
      entityId: editionId,
    });
  });

  test("the front expires at once, the block on every other page behind", async () => {
    expect(await expiredBy(db, () => selectArticles(newsroom, { editionId, picks: [] }))).toEqual({
      hard: [tagOf.front(editionId)],
      soft: [tagOf.selected(editionId)],
    });
  });

  test("a story that does not exist is an issue, and the old choice stays", async () => {
    const { id } = await makeStory(newsroom);
    accepted(await selectArticles(newsroom, { editionId, picks: [{ articleId: id }] }));
    const picks = [{ articleId: id }, { articleId: newId() }];
    expect(await selectArticles(newsroom, { editionId, picks })).toEqual({
      ok: false,
      issues: [{ path: ["picks", 1], message: "This story no longer exists. Take it out." }],
    });
    expect(await db.selectedPick.count({ where: { editionId } })).toBe(1);
  });

  test("a reporter may not", async () => {
    await expect(selectArticles(as("reporter"), { editionId, picks: [] })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});
