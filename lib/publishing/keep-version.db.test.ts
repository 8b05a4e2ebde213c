import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { correctArticle } from "#lib/publishing/correct-article";
import { publishStory } from "#lib/publishing/publish-story";
import { runSchedule } from "#lib/publishing/run-schedule";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { type Update, updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

const versionsOf = (articleId: string) =>
  db.articleVersion.findMany({ where: { articleId }, orderBy: { number: "asc" } });

async function rewrite(storyId: string, words: Partial<StoryContent>): Promise<number> {
  clock.advance({ minutes: 1 });
  const { content, lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const written = { ...(content as StoryContent), ...words };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: written }));
  return lockVersion + 1;
}

async function update(
  storyId: string,
  words: Partial<StoryContent>,
  change: Update["change"] = { kind: "silent" },
) {
  await rewrite(storyId, words);
  return accepted(await updateArticle(newsroom, { storyId, change }));
}

const correction = { kind: "correction", note: "There were eight." } as const;

describe("the texts that an article has had", () => {
  test("there are none while there is only one", async () => {
    const { id } = await makeLiveArticle(newsroom);
    expect(await versionsOf(id)).toEqual([]);
  });

  test("the first change keeps both, each later one its own, with the note that told of it", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { headline: "Six swans" } });
    const { publishedAt } = await db.article.findUniqueOrThrow({ where: { id } });
    const image = await makeMedia(newsroom, { alt: "Swans at dusk" });
    await update(id, { headline: "Eight swans", lead: { mediaId: image.id } }, correction);
    const now = clock.now();
    await update(id, { standfirst: "All of them white." });
    const note = await db.correction.findFirstOrThrow({ where: { storyId: id } });
    expect(await versionsOf(id)).toMatchObject([
      { number: 1, headline: "Six swans", publishedAt, correctionId: null, pictures: {} },
      {
        number: 2,
        headline: "Eight swans",
        publishedAt: now,
        correctionId: note.id,
        pictures: { [image.id]: "Swans at dusk" },
      },
      { number: 3, standfirst: "All of them white.", correctionId: null },
    ]);
  });

  test("what changes nothing that readers read makes none: topics, search words, a note alone", async () => {
    const [kept, merged] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id } = await makeLiveArticle(newsroom, { content: { topicIds: [merged.id] } });
    const seo = { title: "Swans", description: null, canonicalUrl: null, noindex: false };
    await update(id, { seo, notes: "Ask again." });
    accepted(await correctArticle(newsroom, { storyId: id, ...correction }));
    accepted(await mergeTopics(newsroom, { mergedId: merged.id, keptId: kept.id }));
    await update(id, {});
    expect(await versionsOf(id)).toEqual([]);
  });

  test("a planned update keeps them as well", async () => {
    const { id: storyId } = await makeLiveArticle(newsroom);
    const lockVersion = await rewrite(storyId, { headline: "Planned" });
    const at = new Date(clock.now().getTime() + 60_000);
    const work = { action: "update" as const, change: correction };
    const { scheduleId } = accepted(
      await scheduleStory(newsroom, { storyId, lockVersion, work, at, zone: "UTC" }),
    );
    clock.advance({ minutes: 2 });
    expect(await runSchedule(newsroom, scheduleId)).toBe("done");
    const [, planned] = await versionsOf(storyId);
    expect(planned).toMatchObject({ number: 2, headline: "Planned", publishedAt: clock.now() });
    expect(planned?.correctionId).not.toBeNull();
  });

  test("a Page has none", async () => {
    const { id } = await makePage(newsroom);
    await update(id, { headline: "About us" });
    expect(await versionsOf(id)).toEqual([]);
  });
});

async function makeWithdrawn() {
  const { id } = await makeLiveArticle(newsroom, { content: { headline: "One" } });
  await update(id, { headline: "Two" }, correction);
  clock.advance({ minutes: 1 });
  accepted(await withdrawArticle(newsroom, { storyId: id, reason: "Wrong." }));
  clock.advance({ minutes: 1 });
  return id;
}

describe("a withdrawal", () => {
  test("leaves nothing of them", async () => {
    expect(await versionsOf(await makeWithdrawn())).toEqual([]);
  });

  test("that is taken back with the same text brings them back, and they go on", async () => {
    const id = await makeWithdrawn();
    accepted(await publishStory(newsroom, { storyId: id }));
    await update(id, { headline: "Three" });
    const versions = await versionsOf(id);
    expect(versions.map(({ number, headline }) => [number, headline])).toEqual([
      [1, "One"],
      [2, "Two"],
      [3, "Three"],
    ]);
    expect(versions[1]?.correctionId).not.toBeNull();
  });

  test("that ends with another text leaves the earlier ones withdrawn, also after a second one", async () => {
    const id = await makeWithdrawn();
    await rewrite(id, { headline: "Clean" });
    const returned = clock.now();
    accepted(await publishStory(newsroom, { storyId: id }));
    expect(await versionsOf(id)).toEqual([]);
    await update(id, { headline: "Cleaner" });
    const shown = async () =>
      (await versionsOf(id)).map(({ headline, publishedAt }) => [headline, publishedAt]);
    const before = await shown();
    expect(before).toEqual([
      ["Clean", returned],
      ["Cleaner", clock.now()],
    ]);
    accepted(await withdrawArticle(newsroom, { storyId: id, reason: "By mistake." }));
    clock.advance({ minutes: 1 });
    accepted(await publishStory(newsroom, { storyId: id }));
    expect(await shown()).toEqual(before);
  });

  test("cannot forget them: the database refuses", async () => {
    const { id } = await makeLiveArticle(newsroom);
    await update(id, { headline: "Other" });
    await expect(db.article.delete({ where: { id } })).rejects.toThrow(/foreign key/i);
  });
});

test("the migration makes of what was published before what the verbs make now", async () => {
  const id = await makeWithdrawn();
  await rewrite(id, { headline: "Returned" });
  accepted(await publishStory(newsroom, { storyId: id }));
  await update(id, { headline: "Returned and changed" });
  const [name] = (await readdir("prisma/migrations")).filter((one) =>
    one.endsWith("article_versions"),
  );
  const sql = await readFile(`prisma/migrations/${name}/migration.sql`, "utf8");
  // What came back with its old text is looked up from its return on: the log does not say that it was the same.
  const same = await db.story.findMany({ where: { headline: { in: ["Three", "Cleaner"] } } });
  const read = async () => ({
    versions: await db.articleVersion.findMany({
      where: { articleId: { notIn: same.map((story) => story.id) } },
      orderBy: [{ articleId: "asc" }, { number: "asc" }],
    }),
    notes: await db.correction.findMany({ orderBy: { id: "asc" } }),
  });
  const made = await read();
  await db.articleVersion.deleteMany();
  await db.story.updateMany({ data: { versionsFrom: null } });
  await db.correction.updateMany({ data: { revisionId: null } });
  const steps = /^-- (?=What was withdrawn once|Which text came|The published texts)/m;
  for (const step of sql.split(steps).slice(1)) {
    await db.$executeRawUnsafe(step.slice(step.indexOf("\n")));
  }
  expect(await read()).toEqual(made);
  expect(made.versions.length).toBeGreaterThan(6);
});
