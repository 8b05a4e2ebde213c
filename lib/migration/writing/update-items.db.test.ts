import { expect, test } from "vitest";
import type { Actor } from "#lib/auth/actor";
import { approveStory } from "#lib/desk/stories/approve-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { submitStory } from "#lib/desk/stories/submit-story";
import type { FileSource } from "#lib/migration/files/file-source";
import { exportOf, inPieces, itemXml } from "#lib/migration/fixtures/fixture-source";
import { importWordpress } from "#lib/migration/import-wordpress";
import { newId } from "#lib/platform/uuid";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const job = { ...newsroom, actor: { kind: "job", name: "import" } as const };
const user = await makeUser(newsroom);
const editor: Actor = { kind: "user", id: user.id, name: user.name, role: "editor" };

type Fields = Record<string, string>;

/** An archive of one post on a host of its own, as it stands at the source now. */
function makeSource() {
  const host = `https://${newId()}.example`;
  const imported = async (
    fields: Fields,
    mode: "write" | "rehearse" = "write",
    files?: FileSource,
  ) => {
    const item = itemXml({
      title: "The ferry",
      link: `${host}/2019/the-ferry/`,
      "wp:post_id": "7",
      "wp:post_name": "the-ferry",
      "wp:post_date_gmt": "2019-03-04 08:15:00",
      "wp:status": "publish",
      "wp:post_type": "post",
      "content:encoded": "Two boats a day.",
      ...fields,
    });
    const file = exportOf(`<wp:base_blog_url>${host}</wp:base_blog_url>`, item);
    const { report } = await importWordpress(job, { source: inPieces(file), mode, files });
    return report;
  };
  const story = async () => {
    const { entityId: id } = await db.importedItem.findFirstOrThrow({
      where: { source: { contains: host.slice(8) }, sourceId: "post:7" },
    });
    const found = await db.story.findUniqueOrThrow({
      where: { id },
      include: { workingCopy: true },
    });
    return { ...found, live: await db.article.findUnique({ where: { id } }) };
  };
  return { imported, story };
}

const textOf = (value: unknown) => JSON.stringify(value);
const newer = { "content:encoded": "Three boats a day." };

test("what nobody has touched is brought up to date, at its address and with its date", async () => {
  const { imported, story } = makeSource();
  await imported({});
  const before = await story();
  const rehearsed = await imported(newer, "rehearse");
  expect(rehearsed.items).toMatchObject({ updated: 1, published: 0 });
  expect(textOf((await story()).live?.document)).toContain("Two boats");

  const report = await imported({ ...newer, title: "The ferries", "wp:post_name": "ferries" });
  expect(report.items).toMatchObject({ updated: 1, published: 0, "changed since": 0 });
  const { live, workingCopy, firstPublishedAt } = await story();
  expect(textOf(live?.document)).toContain("Three boats");
  expect(textOf(workingCopy?.content)).toContain("Three boats");
  expect(live).toMatchObject({ headline: "The ferries", path: before.live?.path, updatedAt: null });
  expect(firstPublishedAt).toEqual(before.firstPublishedAt);
  expect(await db.correction.count({ where: { storyId: before.id } })).toBe(0);

  const again = await imported({ ...newer, title: "The ferries", "wp:post_name": "ferries" });
  expect(again.items).toMatchObject({ updated: 0, "here already": 1 });
});

test("what somebody has written on is left as it is, and named", async () => {
  const { imported, story } = makeSource();
  await imported({});
  const { id: storyId, workingCopy } = await story();
  const content = { ...(workingCopy?.content as object), standfirst: "Added here." };
  const save = { storyId, lockVersion: workingCopy?.lockVersion ?? 1, content };
  accepted(await saveWorkingCopy({ ...newsroom, actor: editor }, save));
  const report = await imported(newer);
  expect(report.items).toMatchObject({ updated: 0, "changed since": 1 });
  expect(report.notes["changed since"]?.examples).toEqual([
    expect.stringContaining("post 7 “The ferry”"),
  ]);
  expect(textOf((await story()).workingCopy?.content)).toContain("Two boats");
});

test("what somebody has withdrawn does not come back", async () => {
  const { imported, story } = makeSource();
  await imported({});
  const { id: storyId } = await story();
  const by = { ...newsroom, actor: editor };
  accepted(await withdrawArticle(by, { storyId, reason: "Not ours." }));
  expect((await imported(newer)).items).toMatchObject({ updated: 0, "changed since": 1 });
  expect((await story()).liveState).toBe("withdrawn");
});

test("a step at the desk is a touch as well", async () => {
  const { imported, story } = makeSource();
  await imported({ "wp:status": "draft" });
  const { id: storyId } = await story();
  const by = { ...newsroom, actor: editor };
  accepted(await submitStory(by, { storyId, lockVersion: 1 }));
  accepted(await approveStory(by, { storyId, lockVersion: 1 }));
  expect((await imported({})).items).toMatchObject({ updated: 0, "changed since": 1 });
});

test("a draft that was published at the source meanwhile is published here", async () => {
  const { imported, story } = makeSource();
  await imported({ "wp:status": "draft" });
  expect((await story()).live).toBeNull();
  expect((await imported(newer)).items).toMatchObject({ updated: 1 });
  const { live } = await story();
  expect(live?.publishedAt.toISOString()).toBe("2019-03-04T08:15:00.000Z");
});

test("what is no longer public at the source stays public here until an editor decides", async () => {
  const { imported, story } = makeSource();
  await imported({});
  const report = await imported({ ...newer, "wp:status": "private" });
  expect(report.notes["no longer public at the source"]?.count).toBe(1);
  const { liveState, live } = await story();
  expect(liveState).toBe("live");
  expect(textOf(live?.document)).toContain("Two boats");
});

test("what an editor saves while its pictures are fetched stays, and is told", async () => {
  const { imported, story } = makeSource();
  await imported({});
  const { id, workingCopy } = await story();
  const content = { ...(workingCopy?.content as object), headline: "Written meanwhile" };
  const files: FileSource = {
    async read() {
      const desk = { ...newsroom, actor: editor };
      const lockVersion = workingCopy?.lockVersion ?? 0;
      accepted(await saveWorkingCopy(desk, { storyId: id, lockVersion, content }));
      return null;
    },
  };
  const shown = '<img src="/wp-content/uploads/a.png">Three boats a day.';
  const report = await imported({ "content:encoded": shown }, "write", files);
  expect(report.items).toMatchObject({ "changed since": 1, updated: 0 });
  expect(report.notes["changed since"]).toMatchObject({ count: 1 });
  const after = await story();
  expect(textOf(after.workingCopy?.content)).toContain("Written meanwhile");
  expect(textOf(after.live?.document)).toContain("Two boats a day.");
});
