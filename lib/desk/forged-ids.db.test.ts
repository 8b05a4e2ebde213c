import { expect, test } from "vitest";
import { getMediaFile } from "#lib/desk/media/get-media-file";
import { deleteAuthor } from "#lib/desk/names/delete-author";
import { deleteSection } from "#lib/desk/names/delete-section";
import { deleteTopic } from "#lib/desk/names/delete-topic";
import { getAuthor } from "#lib/desk/names/get-author";
import { getEditionSettings } from "#lib/desk/names/get-edition-settings";
import { getSection } from "#lib/desk/names/get-section";
import { getTopic } from "#lib/desk/names/get-topic";
import { listNearTopics } from "#lib/desk/names/list-near-topics";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { planTopicMerge } from "#lib/desk/names/plan-topic-merge";
import { searchAuthors } from "#lib/desk/names/search-authors";
import { searchTopics } from "#lib/desk/names/search-topics";
import { updateAuthor } from "#lib/desk/names/update-author";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import { deactivateUser } from "#lib/desk/people/deactivate-user";
import { getUser } from "#lib/desk/people/get-user";
import { getPreview } from "#lib/desk/previews/get-preview";
import { listPreviewLinks } from "#lib/desk/previews/list-preview-links";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { revokePreviewLink } from "#lib/desk/previews/revoke-preview-link";
import { createStory } from "#lib/desk/stories/create-story";
import { getRevision } from "#lib/desk/stories/get-revision";
import { getStory } from "#lib/desk/stories/get-story";
import { listRevisions } from "#lib/desk/stories/list-revisions";
import { listSchedules } from "#lib/desk/stories/list-schedules";
import { listSteps } from "#lib/desk/stories/list-steps";
import { restoreRevision } from "#lib/desk/stories/restore-revision";
import { searchStories } from "#lib/desk/stories/search-stories";
import { cancelSchedule } from "#lib/publishing/cancel-schedule";
import { planPublication } from "#lib/publishing/plan-publication";
import { publishStory } from "#lib/publishing/publish-story";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const edition = await defaultEdition(newsroom);
const forged = "no id at all";
const { id: storyId } = await makeStory(newsroom);
const { id: mergedId } = await makeTopic(newsroom, { name: "Trams" });

test.each([
  ["topic", () => deleteTopic(newsroom, { topicId: forged })],
  ["topic to merge into", () => mergeTopics(newsroom, { mergedId, keptId: forged })],
  ["author", () => deleteAuthor(newsroom, { authorId: forged })],
  ["section", () => deleteSection(newsroom, { sectionId: forged })],
  ["user", () => deactivateUser(newsroom, { userId: forged })],
  ["edition", () => createStory(newsroom, { editionId: forged })],
])("a forged id of a %s is not found", async (_, verb) => {
  await expect(verb()).rejects.toMatchObject({ kind: "not_found" });
});

const text = "tram";
const search = { editionId: forged, text };
test.each([
  ["story", () => getStory(newsroom, forged)],
  ["story of a plan", () => listSchedules(newsroom, { storyId: forged })],
  ["story to be previewed", () => getPreview(newsroom, { storyId: forged, revisionId: null })],
  ["story with links", () => listPreviewLinks(newsroom, forged)],
  ["story with a history", () => listRevisions(newsroom, forged)],
  ["story that steps were taken with", () => listSteps(newsroom, forged)],
  ["story to be planned", () => planPublication(newsroom, forged)],
  ["revision", () => getRevision(newsroom, { storyId, revisionId: forged })],
  ["story of a revision", () => getRevision(newsroom, { storyId: forged, revisionId: storyId })],
  ["revision to be previewed", () => getPreview(newsroom, { storyId, revisionId: forged })],
  ["topic", () => getTopic(newsroom, forged)],
  ["topic to be merged", () => planTopicMerge(newsroom, { mergedId: forged, keptId: mergedId })],
  ["author", () => getAuthor(newsroom, forged)],
  ["section", () => getSection(newsroom, forged)],
  ["user", () => getUser(newsroom, forged)],
  ["edition", () => getEditionSettings(newsroom, forged)],
  ["picture", () => getMediaFile(newsroom, forged)],
  ["edition of topics", () => searchTopics(newsroom, search)],
  ["edition of topics that are alike", () => listNearTopics(newsroom, search)],
  ["edition of authors", () => searchAuthors(newsroom, search)],
  ["edition of stories", () => searchStories(newsroom, search)],
])("whoever looks with a forged id of a %s finds nothing", async (_, read) => {
  await expect(read()).rejects.toMatchObject({ kind: "not_found" });
});

const version = { storyId, lockVersion: 1 };
const linked = { storyId, days: 7, revisionId: forged };
test.each([
  ["revision to be restored", () => restoreRevision(newsroom, { ...version, revisionId: forged })],
  ["revision to be published", () => publishStory(newsroom, { storyId, revisionId: forged })],
  ["revision to be shown", () => makePreviewLink(newsroom, linked)],
  ["link", () => revokePreviewLink(newsroom, { storyId, linkId: forged })],
  ["plan", () => cancelSchedule(newsroom, forged)],
])("nothing happens to a %s that is named by a forged id", async (_, verb) => {
  await expect(verb()).rejects.toMatchObject({ kind: "not_found" });
});

test("a forged account of an author is told beside its field", async () => {
  const { id } = await makeAuthor(newsroom);
  const labels = [{ editionId: edition.id, name: "A. Writer" }];
  const author = { authorId: id, kind: "person" as const, userId: forged, labels };
  expect(await updateAuthor(newsroom, author)).toMatchObject({
    ok: false,
    issues: [{ path: ["userId"] }],
  });
});

test("a forged logo is told beside its field", async () => {
  const settings = { footerText: "", footerLinks: [], policies: {}, logoMediaId: forged };
  expect(await updateSiteSettings(newsroom, { editionId: edition.id, ...settings })).toMatchObject({
    ok: false,
    issues: [{ path: ["logo"] }],
  });
});
