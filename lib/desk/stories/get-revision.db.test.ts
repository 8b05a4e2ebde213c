import { expect, test } from "vitest";
import { getRevision } from "#lib/desk/stories/get-revision";
import { submitStory } from "#lib/desk/stories/submit-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

test("a revision is read whole, by its story alone", async () => {
  const { id: storyId } = await makeStory(newsroom, { content: { headline: "The weir opens" } });
  const other = await makeStory(newsroom);
  accepted(await submitStory(newsroom, { storyId, lockVersion: 1, note: "" }));
  const { id: revisionId } = await db.revision.findFirstOrThrow({ where: { storyId } });
  expect(await getRevision(newsroom, { storyId, revisionId })).toMatchObject({
    id: revisionId,
    storyId,
    reason: "submit",
    content: { headline: "The weir opens" },
  });
  const missing = { kind: "not_found" };
  const elsewhere = getRevision(newsroom, { storyId: other.id, revisionId });
  await expect(elsewhere).rejects.toMatchObject(missing);
  await expect(getRevision(newsroom, { storyId, revisionId: newId() })).rejects.toMatchObject(
    missing,
  );
});
