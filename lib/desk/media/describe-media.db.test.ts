import { describe, expect, test } from "vitest";
import { describeMedia } from "#lib/desk/media/describe-media";
import { getMedia } from "#lib/desk/media/get-media";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const words = { title: "Bridge", alt: "A bridge at dusk" };
const describeIt = (mediaId: string, more: object = {}, by = newsroom) =>
  describeMedia(by, { mediaId, words: { ...words, ...more } });

describe("saying what a picture shows", () => {
  test("keeps every word of it, and who said so", async () => {
    const { id } = await makeMedia(newsroom);
    const said = {
      ...{ caption: "At dusk.", credit: "Joan Miller", licence: "CC BY 4.0", place: "Millgate" },
      sourceUrl: "https://photos.example/1",
    };
    accepted(await describeIt(id, { ...said, takenOn: "2026-05-03" }));
    const media = await db.media.findUniqueOrThrow({ where: { id } });
    expect(media).toMatchObject({ ...words, ...said, takenOn: new Date("2026-05-03") });
    expect(await db.event.count({ where: { entityId: id, action: "media.described" } })).toBe(1);
  });

  test("one that is decorative has no words of its own", async () => {
    const { id } = await makeMedia(newsroom);
    accepted(await describeIt(id, { decorative: true }));
    expect(await db.media.findUnique({ where: { id } })).toMatchObject({
      alt: "",
      decorative: true,
    });
  });

  test.each([
    ["no title", { title: " " }, "title"],
    ["no words for those who cannot see it", { alt: "" }, "alt"],
    ["a script as its source", { sourceUrl: "javascript:alert(1)" }, "sourceUrl"],
    ["a day that there never was", { takenOn: "2026-02-30" }, "takenOn"],
    ["a caption of a book's length", { caption: "x".repeat(2001) }, "caption"],
  ])("with %s is an issue there", async (_, more, field) => {
    const { id } = await makeMedia(newsroom);
    const answer = await describeIt(id, more);
    expect(answer.ok ? [] : answer.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  test("that somebody else has changed meanwhile is refused, and says so", async () => {
    const { id } = await makeMedia(newsroom);
    const { version } = await getMedia(newsroom, id);
    accepted(await describeMedia(newsroom, { mediaId: id, version, words }));
    const late = await describeMedia(newsroom, {
      ...{ mediaId: id, version },
      words: { ...words, title: "Another" },
    });
    expect(late).toMatchObject({ ok: false, issues: [{ path: ["version"] }] });
    expect(await db.media.findUnique({ where: { id } })).toMatchObject({ title: "Bridge" });
  });

  test("makes every page anew that shows it, and none where it is not shown", async () => {
    const [shown, idle] = [await makeMedia(newsroom), await makeMedia(newsroom)];
    const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: shown.id } } });
    const { hard } = await expiredBy(db, () => describeIt(shown.id));
    expect(hard).toEqual(
      expect.arrayContaining([
        tagOf.media(shown.id),
        tagOf.article(article.id),
        tagOf.card(article.id),
      ]),
    );
    expect(await expiredBy(db, () => describeIt(idle.id))).toEqual({ hard: [], soft: [] });
  });

  test("is for whoever brought it in until readers see it, and then for editors", async () => {
    const reporter = as("reporter");
    const own = await makeMedia(reporter);
    const other = await makeMedia(newsroom);
    accepted(await describeIt(own.id, {}, reporter));
    await expect(describeIt(other.id, {}, reporter)).rejects.toMatchObject({ kind: "forbidden" });
    await makeLiveArticle(newsroom, { content: { lead: { mediaId: own.id } } });
    await expect(describeIt(own.id, {}, reporter)).rejects.toMatchObject({ kind: "forbidden" });
    accepted(await describeIt(own.id, {}, as("editor")));
    // The page offers its form to whoever may send it.
    const offered = async () => (await getMedia(reporter, own.id)).mayDescribe;
    expect(await offered()).toBe(false);
    const { fileId } = await db.media.findUniqueOrThrow({ where: { id: own.id } });
    await db.mediaFile.update({ where: { id: fileId }, data: { takenDownAt: new Date() } });
    expect(await offered()).toBe(false);
  });

  test("of what is not there is told as such", async () => {
    for (const id of [newId(), "none"]) {
      await expect(describeIt(id)).rejects.toMatchObject({ kind: "not_found" });
    }
  });
});

test("the page of a picture names what shows it to readers, and drafts that will", async () => {
  const { id } = await makeMedia(newsroom);
  const content = { lead: { mediaId: id } };
  const live = await makeLiveArticle(newsroom, { content });
  const draft = await makeStory(newsroom, { content });
  const { used, isShown } = await getMedia(newsroom, id);
  expect(isShown).toBe(true);
  expect(new Map(used.uses.map(({ storyId, isLive }) => [storyId, isLive]))).toEqual(
    new Map([
      [live.id, true],
      [draft.id, false],
    ]),
  );
});
