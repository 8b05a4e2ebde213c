import { expect, test } from "vitest";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { placeCorrection } from "#lib/publishing/place-correction";
import { publishStory } from "#lib/publishing/publish-story";
import { runSchedule } from "#lib/publishing/run-schedule";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeCorrection } from "#prisma/factories/make-correction";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

const placesOf = async (storyId: string) => ({
  kept: (await db.correction.findMany({ where: { storyId } })).map(({ place }) => place),
  shown: (await db.articleCorrection.findMany({ where: { articleId: storyId } })).map(
    ({ place }) => place,
  ),
});

test("a note stands under the text until somebody moves it, and its page shows that at once", async () => {
  const { id: correctionId, storyId } = await makeCorrection(newsroom);
  expect(await placesOf(storyId)).toEqual({ kept: ["bottom"], shown: ["bottom"] });
  const editor = as("editor");
  const placing = { storyId, correctionId, place: "top" as const };
  const before = await db.correction.findUniqueOrThrow({ where: { id: correctionId } });
  clock.advance({ minutes: 5 });
  const { hard } = await expiredBy(db, async () =>
    accepted(await placeCorrection(editor, placing)),
  );
  expect(hard).toContain(tagOf.article(storyId));
  expect(await placesOf(storyId)).toEqual({ kept: ["top"], shown: ["top"] });
  const after = await db.correction.findUniqueOrThrow({ where: { id: correctionId } });
  expect(after).toEqual({ ...before, place: "top" });
  const event = await db.event.findFirst({
    where: { entityId: storyId },
    orderBy: { id: "desc" },
  });
  expect(event).toMatchObject({
    action: "article.correction_placed",
    data: { correctionId, place: "top" },
  });
});

test("it stays there through updates, withdrawal and return, and moves while withdrawn", async () => {
  const { id: correctionId, storyId } = await makeCorrection(newsroom, { place: "top" });
  const silent = { storyId, change: { kind: "silent" as const } };
  accepted(await updateArticle(newsroom, silent));
  expect(await placesOf(storyId)).toEqual({ kept: ["top"], shown: ["top"] });
  accepted(await withdrawArticle(newsroom, { storyId, reason: "Wrong." }));
  const placing = { storyId, correctionId, place: "bottom" as const };
  accepted(await placeCorrection(newsroom, placing));
  expect(await placesOf(storyId)).toEqual({ kept: ["bottom"], shown: [] });
  accepted(await publishStory(newsroom, { storyId }));
  expect(await placesOf(storyId)).toEqual({ kept: ["bottom"], shown: ["bottom"] });
});

test("an update says where its note stands, now and when it is planned", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const change = { kind: "correction" as const, note: "It was eight.", place: "top" as const };
  accepted(await updateArticle(newsroom, { storyId, change }));
  const { content, lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: Object(content) }));
  const at = new Date(clock.now().getTime() + 60_000);
  const { scheduleId } = accepted(
    await scheduleStory(newsroom, {
      ...{ storyId, lockVersion: lockVersion + 1, at, zone: "UTC" },
      work: { action: "update", change },
    }),
  );
  clock.advance({ minutes: 2 });
  expect(await runSchedule(newsroom, scheduleId)).toBe("done");
  expect(await placesOf(storyId)).toEqual({ kept: ["top", "top"], shown: ["top", "top"] });
});

test("a note of another story is not found; a reporter may not", async () => {
  const { id: correctionId, storyId } = await makeCorrection(newsroom);
  const other = await makeLiveArticle(newsroom);
  const place = "top" as const;
  for (const placing of [
    { storyId: other.id, correctionId, place },
    { storyId, correctionId: newId(), place },
  ]) {
    await expect(placeCorrection(newsroom, placing)).rejects.toMatchObject({ kind: "not_found" });
  }
  await expect(
    placeCorrection(as("reporter"), { storyId, correctionId, place }),
  ).rejects.toMatchObject({ kind: "forbidden" });
});
