import { describe, expect, test } from "vitest";
import { putBackMedia } from "#lib/desk/media/put-back-media";
import { takeDownMedia } from "#lib/desk/media/take-down-media";
import { getPreview } from "#lib/desk/previews/get-preview";
import { listPreviewLinks } from "#lib/desk/previews/list-preview-links";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { openPreviewLink, openPreviewMedia } from "#lib/desk/previews/open-preview-link";
import { revokePreviewLink } from "#lib/desk/previews/revoke-preview-link";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeMedia } from "#prisma/factories/make-media";
import { makeRevision } from "#prisma/factories/make-revision";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

/** A link to a story, and the secret in it. */
async function share(storyId: string, more: { days?: number; revisionId?: string } = {}) {
  const made = accepted(await makePreviewLink(newsroom, { storyId, days: 7, ...more }));
  return { ...made, token: made.link.split("/").at(-1) ?? "" };
}

describe("a preview link", () => {
  test("shows the working copy as it stands when it is opened", async () => {
    const { id: storyId } = await makeStory(newsroom, { content: { headline: "First" } });
    const { token } = await share(storyId);
    expect(await openPreviewLink(newsroom, token)).toMatchObject({
      form: "article",
      article: { headline: "First" },
    });
    const content = { ...storyContent(), headline: "Second" };
    await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content });
    expect(await openPreviewLink(newsroom, token)).toMatchObject({
      article: { headline: "Second" },
    });
  });

  test("of a revision always shows that revision", async () => {
    const revision = await makeRevision(newsroom, {
      content: { ...storyContent(), headline: "Sealed" },
    });
    const { token } = await share(revision.storyId, { revisionId: revision.id });
    expect(await openPreviewLink(newsroom, token)).toMatchObject({
      article: { headline: "Sealed", revisionId: revision.id },
    });
  });

  test("is kept as a hash alone", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const { id, token } = await share(storyId);
    const kept = await db.previewLink.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  test("is no longer good when it is too old, revoked, unknown, or its story is in the trash", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const [old, revoked, good] = [
      await share(storyId, { days: 1 }),
      await share(storyId),
      await share(storyId),
    ];
    expect(accepted(await revokePreviewLink(newsroom, { storyId, linkId: revoked.id }))).toBe(null);
    clock.advance({ minutes: 24 * 60 });
    const opened = async (token: string) => (await openPreviewLink(newsroom, token)) !== null;
    expect(await opened(old.token)).toBe(false);
    expect(await opened(revoked.token)).toBe(false);
    expect(await opened("never-was")).toBe(false);
    expect(await opened(good.token)).toBe(true);
    expect(await listPreviewLinks(newsroom, storyId)).toEqual([
      expect.objectContaining({ id: good.id, revision: null }),
    ]);
    await db.story.update({ where: { id: storyId }, data: { trashedAt: clock.now() } });
    expect(await opened(good.token)).toBe(false);
  });

  test("gives out the pictures of its text and no others", async () => {
    const [shown, other] = [await makeMedia(newsroom), await makeMedia(newsroom)];
    const { id: storyId } = await makeStory(newsroom, {
      content: { lead: { mediaId: shown.id, alt: "Seen by few" } },
    });
    const { id: linkId, token } = await share(storyId);
    expect(await openPreviewLink(newsroom, token)).toMatchObject({
      article: {
        image: { alt: "Seen by few", src: `/preview/shared/${token}/media/${shown.id}` },
      },
    });
    const open = (mediaId: string) => openPreviewMedia(newsroom, { token, mediaId });
    expect(await open(shown.id)).toMatchObject({ mediaType: "image/jpeg" });
    expect(await open(other.id)).toBe(null);
    accepted(await takeDownMedia(newsroom, { mediaId: shown.id, reason: "Asked for." }));
    expect(await open(shown.id)).toBe(null);
    expect(await openPreviewLink(newsroom, token)).toMatchObject({ article: { image: null } });
    accepted(await putBackMedia(newsroom, { mediaId: shown.id }));
    expect(await open(shown.id)).not.toBe(null);
    await revokePreviewLink(newsroom, { storyId, linkId });
    expect(await open(shown.id)).toBe(null);
  });

  test("is made for 1, 7 or 30 days, of a story and revision that are there", async () => {
    const { id: storyId } = await makeStory(newsroom);
    expect(await makePreviewLink(newsroom, { storyId, days: 365 })).toMatchObject({
      ok: false,
      issues: [{ path: ["days"] }],
    });
    const foreign = await makeRevision(newsroom);
    await expect(
      makePreviewLink(newsroom, { storyId, days: 1, revisionId: foreign.id }),
    ).rejects.toMatchObject({ kind: "not_found" });
    await expect(makePreviewLink(newsroom, { storyId: newId(), days: 1 })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("is closed only from its own story", async () => {
    const [one, other] = [await makeStory(newsroom), await makeStory(newsroom)];
    const { id: linkId } = await share(one.id);
    await expect(revokePreviewLink(newsroom, { storyId: other.id, linkId })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});

describe("a preview", () => {
  test("names what the text names, as its page would", async () => {
    const [section, topic, author] = [
      await makeSection(newsroom),
      await makeTopic(newsroom),
      await makeAuthor(newsroom),
    ];
    const { id: storyId } = await makeStory(newsroom, {
      content: {
        sectionId: section.id,
        topicIds: [topic.id],
        bylines: [{ kind: "analysis", authorId: author.id }],
        dateline: { place: "Elverham", date: null },
      },
    });
    expect(await getPreview(as("reporter"), { storyId, revisionId: null })).toMatchObject({
      form: "article",
      article: {
        section: { id: section.id, path: expect.stringMatching(/^\//) },
        topics: [{ id: topic.id, path: null }],
        bylines: [{ id: author.id, kind: "analysis", path: null }],
        dateline: { place: "Elverham", date: null },
      },
    });
  });

  test("of a revision is what was sealed, whatever the working copy says by now", async () => {
    const { id: storyId } = await makeStory(newsroom, { content: { headline: "As it is now" } });
    const content = { ...storyContent(), headline: "As it was" };
    const { id: revisionId } = await makeRevision(newsroom, { storyId, content });
    const seen = await getPreview(as("reporter"), { storyId, revisionId });
    expect(seen).toMatchObject({ form: "article", article: { headline: "As it was" } });
    const { id: otherId } = await makeStory(newsroom);
    const forged = getPreview(newsroom, { storyId: otherId, revisionId });
    await expect(forged).rejects.toMatchObject({ kind: "not_found" });
  });

  test("of a Page is a Page", async () => {
    const { id: storyId } = await makeStory(newsroom, {
      form: "page",
      content: { headline: "About us" },
    });
    expect(await getPreview(newsroom, { storyId, revisionId: null })).toMatchObject({
      form: "page",
      page: { title: "About us" },
    });
  });

  test("of a story or revision that is not there is not found", async () => {
    const { id: storyId } = await makeStory(newsroom);
    for (const named of [
      { storyId, revisionId: newId() },
      { storyId: newId(), revisionId: null },
    ]) {
      await expect(getPreview(newsroom, named)).rejects.toMatchObject({ kind: "not_found" });
    }
  });
});
