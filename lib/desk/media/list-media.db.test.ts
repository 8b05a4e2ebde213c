import { describe, expect, test } from "vitest";
import { listMedia, listUploaders, mediaShown } from "#lib/desk/media/list-media";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const bridge = await makeMedia(newsroom, { title: "Bridge", credit: "Joan Miller", place: "Wenn" });
const bare = await makeMedia(newsroom, { title: "100% bare", alt: "" });
const ornament = await makeMedia(newsroom, { title: "Ornament", alt: "", decorative: true });
const report = await makeDocumentFile(newsroom);

const found = async (filter: Parameters<typeof listMedia>[1]) =>
  (await listMedia(newsroom, filter)).rows.map(({ id }) => id);

describe("the library", () => {
  test("shows the newest first", async () => {
    expect(await found({})).toEqual([report.id, ornament.id, bare.id, bridge.id]);
  });

  test.each([
    ["its title", { text: "bridg" }, [bridge.id]],
    ["its credit", { text: "MILLER" }, [bridge.id]],
    ["its place", { text: "wenn" }, [bridge.id]],
    ["a sign that means anything in SQL", { text: "0%" }, [bare.id]],
    ["its kind", { kind: "document" }, [report.id]],
    ["missing words, which decorative pictures need not have", { lacks: "alt" }, [bare.id]],
    ["a day before it came", { before: new Date("2000-01-01") }, []],
    ["both words and kind", { text: "bridge", kind: "document" }, []],
  ] as const)("finds by %s", async (_, filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  test("finds by the days between which it came", async () => {
    const came = (id: string, day: string) =>
      db.media.update({ where: { id }, data: { createdAt: new Date(`${day}T12:00:00Z`) } });
    const [may, june] = [await makeMedia(newsroom), await makeMedia(newsroom)];
    await came(may.id, "2001-05-31");
    await came(june.id, "2001-06-01");
    const [first, end] = [new Date("2001-06-01"), new Date("2001-06-02")];
    expect(await found({ before: first })).toEqual([may.id]);
    expect(await found({ from: first, before: end })).toEqual([june.id]);
    expect(await found({ from: first })).not.toContain(may.id);
    await db.media.deleteMany({ where: { id: { in: [may.id, june.id] } } });
  });

  test("says what is missing, and calls what has no title by other words of its own", async () => {
    const { rows } = await listMedia(newsroom, { text: "bare" });
    expect(rows).toMatchObject([{ name: "100% bare", lacksAlt: true, isTakenDown: false }]);
    const [unnamed] = (await listMedia(newsroom, { kind: "document" })).rows;
    expect(unnamed?.name).toBe("Without a title");
  });
});

test("what nothing shows and no story names is used nowhere", async () => {
  const [lead, drafted, face, idle] = [
    await makeMedia(newsroom, { title: "used" }),
    await makeMedia(newsroom, { title: "used" }),
    await makeMedia(newsroom, { title: "used" }),
    await makeMedia(newsroom, { title: "used nowhere" }),
  ];
  await makeLiveArticle(newsroom, { content: { lead: { mediaId: lead.id } } });
  await makeStory(newsroom, { content: { lead: { mediaId: drafted.id } } });
  const author = await makeAuthor(newsroom, { name: "Joan" });
  await db.author.update({ where: { id: author.id }, data: { photoId: face.id } });
  expect(await found({ text: "used", lacks: "use" })).toEqual([idle.id]);
});

test("who has brought something in can be asked for", async () => {
  const user = await makeUser(newsroom, { name: "Mina", role: "reporter" });
  const actor = { kind: "user", id: user.id, name: "Mina", role: "reporter" } as const;
  const { id } = await makeMedia({ ...newsroom, actor });
  expect(await listUploaders(newsroom)).toEqual([{ id: user.id, name: "Mina" }]);
  expect(await found({ uploaderId: user.id })).toEqual([id]);
});

test("a long library comes in pages, each thing once", async () => {
  const made: string[] = [];
  for (let left = mediaShown + 3; left > 0; left -= 1) {
    made.push((await makeMedia(newsroom, { title: "leafed through" })).id);
  }
  const first = await listMedia(newsroom, { text: "leafed" });
  const second = await listMedia(newsroom, { text: "leafed" }, first.next);
  expect(second.next).toBeNull();
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(ids).toEqual(made.toReversed());
  await expect(listMedia(newsroom, {}, "nonsense")).rejects.toMatchObject({ kind: "invalid" });
});
