import { beforeAll, expect, test } from "vitest";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import { listPages } from "#lib/desk/stories/list-pages";
import { findSite } from "#lib/published/site";
import { tagOf } from "#lib/published/tags";
import { leaveFooter } from "#lib/publishing/leave-footer";
import { publishStory } from "#lib/publishing/publish-story";
import { putInFooter } from "#lib/publishing/put-in-footer";
import { updateArticle } from "#lib/publishing/update-article";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const edition = await defaultEdition(newsroom);

const inFooter = async () => (await findSite("~")).value?.pages.map(({ name }) => name);

const lastEvent = async (entityId: string) =>
  (await db.event.findFirst({ where: { entityId }, orderBy: { id: "desc" } }))?.action;

beforeAll(async () => {
  await makePage(newsroom, { content: { headline: "Contact" } });
  clock.advance({ minutes: 1 });
});

test("a Page leaves the footer and comes back at its place, and readers see it at once", async () => {
  const { id: storyId, path } = await makePage(newsroom, { content: { headline: "Terms" } });
  expect(await inFooter()).toEqual(["Contact", "Terms"]);

  const left = await expiredBy(db, async () =>
    accepted(await leaveFooter(as("editor"), { storyId })),
  );

  expect(left.hard).toEqual([tagOf.site()]);
  expect(await inFooter()).toEqual(["Contact"]);
  expect(await db.page.findUnique({ where: { id: storyId } })).toMatchObject({ path });
  expect(await lastEvent(storyId)).toBe("page.left_footer");
  const row = (await listPages(newsroom)).find(({ id }) => id === storyId);
  expect(row?.inFooter).toBe(false);

  accepted(await updateArticle(newsroom, { storyId, change: { kind: "silent" } }));
  expect(await inFooter()).toEqual(["Contact"]);

  const back = await expiredBy(db, async () => accepted(await putInFooter(newsroom, { storyId })));
  expect(back.hard).toEqual([tagOf.site()]);
  expect(await inFooter()).toEqual(["Contact", "Terms"]);
  expect(await lastEvent(storyId)).toBe("page.put_in_footer");
  // Twice says nothing twice.
  const events = await db.event.count({ where: { entityId: storyId } });
  accepted(await putInFooter(newsroom, { storyId }));
  expect(await db.event.count({ where: { entityId: storyId } })).toBe(events);
  accepted(await leaveFooter(newsroom, { storyId }));
});

test("a draft that is kept out of the footer goes live beside it, and can still be a policy", async () => {
  const { id: storyId } = await makeStory(newsroom, {
    form: "page",
    content: { headline: "How we work" },
  });
  accepted(await leaveFooter(newsroom, { storyId }));
  const { path } = accepted(await publishStory(newsroom, { storyId }));
  expect(await inFooter()).not.toContain("How we work");
  accepted(
    await updateSiteSettings(newsroom, {
      editionId: edition.id,
      logoMediaId: null,
      footerText: "",
      footerLinks: [],
      policies: { ethics: storyId },
    }),
  );
  expect((await findSite("~")).value?.policies).toEqual([{ kind: "ethics", path }]);
});

test("a Page in the trash is restored first", async () => {
  const { id: storyId } = await makeStory(newsroom, { form: "page" });
  await db.story.update({ where: { id: storyId }, data: { trashedAt: clock.now() } });
  await expect(leaveFooter(newsroom, { storyId })).rejects.toMatchObject({ kind: "not_found" });
  expect(await db.story.findUnique({ where: { id: storyId } })).toMatchObject({ inFooter: true });
});

test("an article has no place in the footer", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  await expect(putInFooter(newsroom, { storyId })).rejects.toMatchObject({ kind: "not_found" });
});
