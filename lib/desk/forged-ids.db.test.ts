import { expect, test } from "vitest";
import { createStory } from "#lib/desk/create-story";
import { deactivateUser } from "#lib/desk/deactivate-user";
import { deleteAuthor } from "#lib/desk/delete-author";
import { deleteSection } from "#lib/desk/delete-section";
import { deleteTopic } from "#lib/desk/delete-topic";
import { mergeTopics } from "#lib/desk/merge-topics";
import { updateAuthor } from "#lib/desk/update-author";
import { updateSiteSettings } from "#lib/desk/update-site-settings";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const edition = await defaultEdition(newsroom);
const forged = "no id at all";
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
