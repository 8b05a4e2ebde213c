import { expect, test } from "vitest";
import type { Block, Document } from "#lib/content/document";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { env, siteUrlOf } from "#lib/platform/env";
import { planPublication } from "#lib/publishing/plan-publication";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();

test("what has to be put right comes before everything else", async () => {
  const content = { ...storyContent(), headline: "" };
  const { id } = await makeStory(newsroom, { content });
  const plan = await planPublication(as("reporter"), id);
  expect(plan.blocks.map(({ path }) => path)).toEqual([["headline"], ["sectionId"]]);
  expect(plan).toMatchObject({ path: null, pages: [] });
});

test("what is advisable, the address and the pages are told, and nothing happens", async () => {
  const { id: sectionId } = await makeSection(newsroom);
  const draft = await makeStory(newsroom);
  const content = { ...storyContent(), headline: "Ferry returns", sectionId, related: [draft.id] };
  const { id } = await makeStory(newsroom, { content });
  const before = await db.revision.count();
  const expired = await expiredBy(db, async () => {
    const plan = await planPublication(newsroom, id);
    expect(plan).toMatchObject({ blocks: [], oldPath: null });
    expect(plan.path).toMatch(/\/ferry-returns$/);
    expect(plan.warnings.map(({ path }) => path[0])).toEqual([
      "topicIds",
      "bylines",
      "dateline",
      "related",
    ]);
    expect(plan.pages).toHaveLength(2);
  });
  expect(expired).toEqual({ hard: [], soft: [] });
  expect(await db.article.count({ where: { id } })).toBe(0);
  expect(await db.revision.count()).toBe(before);
});

test("an address that will move is told with the new one", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const { path } = await db.article.findUniqueOrThrow({ where: { id: storyId } });
  const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const content = { ...(copy.content as object), slug: "moved-away" };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: copy.lockVersion, content }));
  const plan = await planPublication(newsroom, storyId);
  expect(plan.oldPath).toBe(path);
  expect(plan.path).toMatch(/\/moved-away$/);
  expect(await db.route.count({ where: { path: plan.path ?? "" } })).toBe(0);
});

test("that nothing has changed since readers got the text is told", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const messages = async () =>
    (await planPublication(newsroom, storyId)).warnings.map(({ message }) => message);
  const told = expect.stringContaining("Nothing has changed");
  expect(await messages()).toContainEqual(told);
  const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const content = { ...(copy.content as object), standfirst: "Another one." };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: copy.lockVersion, content }));
  expect(await messages()).not.toContainEqual(told);
});

test("the lists that lose a story are told beside those that show it", async () => {
  const [from, to] = [await makeSection(newsroom), await makeSection(newsroom)];
  const { id: storyId } = await makeLiveArticle(newsroom, { content: { sectionId: from.id } });
  const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const content = { ...(copy.content as object), sectionId: to.id };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: copy.lockVersion, content }));
  const slugs = await db.sectionLabel.findMany({ where: { sectionId: { in: [from.id, to.id] } } });
  const addressOf = (id: string) => `/${slugs.find(({ sectionId }) => sectionId === id)?.slug}`;
  const plan = await planPublication(newsroom, storyId);
  expect(plan.pages).toContain(addressOf(to.id));
  expect(plan.leaves).toEqual([addressOf(from.id)]);
});

test("a plan that publishing would call off is named, and goes on waiting", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const at = new Date("2026-05-03T17:00:00Z");
  const plan = { storyId, lockVersion: 1, at, zone: "UTC" };
  const update = { action: "update" as const, change: { kind: "silent" as const } };
  accepted(await scheduleStory(newsroom, { ...plan, work: update }));
  const withdraw = { action: "withdraw" as const, reason: "It was for a day." };
  accepted(await scheduleStory(newsroom, { ...plan, work: withdraw }));
  const { warnings } = await planPublication(newsroom, storyId);
  const told = warnings.filter(({ message }) => message.includes("called off"));
  expect(told).toEqual([
    { path: [], message: expect.stringMatching(/^The update planned for 3 May 2026, \d\d:\d\d /) },
  ]);
  expect(await db.schedule.count({ where: { storyId, state: "waiting" } })).toBe(2);
});

test("an address of this site that leads nowhere is told, one that leads to a story is not", async () => {
  const { id: liveId } = await makeLiveArticle(newsroom);
  const { path } = await db.article.findUniqueOrThrow({ where: { id: liveId } });
  const { id: sectionId } = await makeSection(newsroom);
  const site = siteUrlOf(env());
  const never = `${site}${path.slice(0, path.lastIndexOf("/"))}/never-was`;
  const elsewhere = "https://elsewhere.example/news/never-was";
  const linkTo = (href: string): Block => ({
    type: "paragraph",
    content: [{ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }],
  });
  const content = [never, `${site}${path}/`, `${site}/search`, elsewhere].map(linkTo);
  const document: Document = { type: "doc", version: 1, content };
  const { id } = await makeStory(newsroom, { content: { ...storyContent(), sectionId, document } });
  const told = async () =>
    (await planPublication(newsroom, id)).warnings
      .filter(({ path: [field] }) => field === "document")
      .map(({ message }) => message);
  expect(await told()).toEqual([
    `The link to ${never} leads to nothing that readers can open. Correct it or take it away.`,
  ]);
  accepted(await withdrawArticle(newsroom, { storyId: liveId, reason: "It was wrong." }));
  expect(await told()).toHaveLength(2);
});
