import { expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { countVersions } from "#lib/desk/stories/count-versions";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { tagOf } from "#lib/published/tags";
import { dropVersions } from "#lib/publishing/drop-versions";
import { publishStory } from "#lib/publishing/publish-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

const headlines = async (articleId: string) =>
  (await db.articleVersion.findMany({ where: { articleId }, orderBy: { number: "asc" } })).map(
    ({ headline }) => headline,
  );

async function rename(storyId: string, headline: string) {
  clock.advance({ minutes: 1 });
  const { content, lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const written = { ...(content as StoryContent), headline };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: written }));
  accepted(await updateArticle(newsroom, { storyId, change: { kind: "silent" } }));
}

test("what an article said before is gone for readers at once, and later texts are kept", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom, { content: { headline: "Ada Rusk" } });
  await rename(storyId, "A woman");
  await rename(storyId, "A woman of Elverham");
  expect(await countVersions(newsroom, storyId)).toBe(2);
  const revisions = await db.revision.count({ where: { storyId } });

  const { hard } = await expiredBy(db, async () =>
    accepted(await dropVersions(as("editor"), { storyId })),
  );

  expect(hard).toContain(tagOf.article(storyId));
  expect(await headlines(storyId)).toEqual([]);
  expect(await countVersions(newsroom, storyId)).toBe(0);
  expect(await db.revision.count({ where: { storyId } })).toBe(revisions);
  expect(await db.article.findUniqueOrThrow({ where: { id: storyId } })).toMatchObject({
    headline: "A woman of Elverham",
  });
  const event = await db.event.findFirst({ where: { entityId: storyId }, orderBy: { id: "desc" } });
  expect(event).toMatchObject({ action: "article.versions_dropped", data: { count: 2 } });

  await rename(storyId, "She lives in Elverham");
  expect(await headlines(storyId)).toEqual(["A woman of Elverham", "She lives in Elverham"]);
  // A return with the same text brings back no more than that.
  accepted(await withdrawArticle(newsroom, { storyId, reason: "Wrong." }));
  accepted(await publishStory(newsroom, { storyId }));
  expect((await headlines(storyId)).join()).not.toContain("Ada Rusk");
});

test("where there are no earlier texts, nothing is changed and a sentence says so", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const message = "Readers cannot look up any earlier text of this story.";
  expect(await dropVersions(newsroom, { storyId })).toEqual({
    ok: false,
    issues: [{ path: [], message }],
  });
  await rename(storyId, "Another");
  accepted(await withdrawArticle(newsroom, { storyId, reason: "Wrong." }));
  expect(await dropVersions(newsroom, { storyId })).toMatchObject({ ok: false });
});
