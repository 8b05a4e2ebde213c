import { describe, expect, test } from "vitest";
import { addressAnswers } from "#lib/desk/addresses/address-rows";
import { getAddress } from "#lib/desk/addresses/get-address";
import {
  type AddressFilter,
  addressesShown,
  listAddresses,
} from "#lib/desk/addresses/list-addresses";
import { updateTopic } from "#lib/desk/names/update-topic";
import { newId } from "#lib/platform/uuid";
import { findRoute } from "#lib/published/find-route";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});
const topic = await makeTopic(newsroom, {
  labels: [
    { editionId: en.id, name: "Rivers" },
    { editionId: fa.id, name: "رودها" },
  ],
});
const author = await makeAuthor(newsroom, { name: "Joan Vale" });
const content = {
  sectionId,
  headline: "The 100% bridge",
  slug: "bridge",
  topicIds: [topic.id],
  bylines: [{ kind: "by" as const, authorId: author.id }],
};
const article = await makeLiveArticle(newsroom, { content });
const persian = await makeLiveArticle(newsroom, {
  editionId: fa.id,
  content: { ...content, bylines: [], headline: "پل تازه", slug: "پل-تازه" },
});
const withdrawn = await makeWithdrawnArticle(newsroom);
await makeTopic(newsroom, { name: "Nothing live" });
const about = await makePage(newsroom);
const media = await makeMedia(newsroom, { title: "An old map" });
const imported = await makeRoute(newsroom, {
  ...{ path: "/2019/05/پل-قدیمی", targetType: "article", targetId: article.id, origin: "imported" },
  note: "",
});
const { id: shown } = await makeDocumentFile(newsroom);
await db.publishedMedia.create({ data: { ownerId: article.id, mediaId: shown } });
await makeRoute(newsroom, { path: "/wp-plan.pdf", targetType: "media", targetId: shown });
await makeRoute(newsroom, { path: "/wp-map", targetType: "media", targetId: media.id });
await makeRoute(newsroom, { path: "/lost", targetType: "article", targetId: newId() });
await makeRoute(newsroom, { path: "/old-rss", targetUrl: "/topics/rivers/feed.xml" });
await makeRoute(newsroom, { path: "/no-rss", targetUrl: "/topics/nothing-live/feed.xml" });
await makeRoute(newsroom, { path: "/gone-text", targetUrl: withdrawn.path });
await makeRoute(newsroom, { path: "/partner", targetUrl: "https://partner.example/told" });

const pathsOf = async (filter: AddressFilter) =>
  (await listAddresses(newsroom, filter)).rows.map(({ path }) => path).sort();

describe("the list of addresses", () => {
  test("says of every kind of address what readers are answered", async () => {
    const labels = [{ editionId: en.id, name: "Rivers", slug: "the-rivers" }];
    accepted(
      await updateTopic(newsroom, {
        ...{ topicId: topic.id, type: "subject" },
        labels: [...labels, { editionId: fa.id, name: "رودها" }],
      }),
    );
    const { rows } = await listAddresses(newsroom, {});
    const kinds = new Set(rows.map(({ targetType, answer }) => `${targetType} ${answer}`));
    expect([...kinds].sort()).toEqual(
      [
        ...["article gone", "article live", "article moved", "article unknown", "author live"],
        ...["home live", "media moved", "media unknown", "page live", "section live", "topic live"],
        ...["topic moved", "topic unknown", "url gone", "url moved", "url unknown"],
      ].sort(),
    );
    for (const { path, answer, location } of rows) {
      const readers = await findRoute(path);
      expect([path, answer]).toEqual([path, readers.kind]);
      if (readers.kind === "moved") expect(location).toBe(readers.location);
    }
  });

  test("is found by any part of an address, also one that was pasted whole", async () => {
    expect(await pathsOf({ text: "2019/05" })).toEqual([imported.path]);
    expect(await pathsOf({ text: "قدیمی" })).toEqual([imported.path]);
    const encoded = `https://old.example${encodeURI(imported.path)}/`;
    expect(await pathsOf({ text: encoded })).toEqual([imported.path]);
    expect(await pathsOf({ text: "WP-MAP" })).toEqual(["/wp-map"]);
    expect(await pathsOf({ text: "%" })).toEqual([article.path, imported.path].sort());
  });

  test("stands first when it is asked for as a whole, and once", async () => {
    const paths = async (text: string, after: string | null = null) =>
      (await listAddresses(newsroom, { text }, after)).rows.map(({ path }) => path);
    // Of one millisecond either may stand first.
    const makeAt = (path: string, day: string) =>
      makeRoute(newsroom, { path, targetUrl: article.path, createdAt: new Date(day) });
    await makeAt("/?p=89", "2100-01-01");
    await makeAt("/?p=893", "2100-01-02");
    expect(await paths("?p=89")).toEqual(["/?p=893", "/?p=89"]);
    expect(await paths("/?p=89")).toEqual(["/?p=89", "/?p=893"]);
    const { rows } = await listAddresses(newsroom, { text: "/?p=89" });
    const last = rows[1];
    const after = `${last?.createdAt.toISOString()}_${last?.id}`;
    expect(await paths("/?p=89", after)).toEqual([]);
    await db.route.deleteMany({ where: { path: { startsWith: "/?p=89" } } });
  });

  test("is found by the name of what it leads to", async () => {
    expect(await pathsOf({ text: "100% br" })).toEqual([article.path, imported.path].sort());
    expect(await pathsOf({ text: "پل تازه" })).toEqual([persian.path]);
    expect(await pathsOf({ text: "joan v" })).toEqual(["/authors/joan-vale"]);
    expect(await pathsOf({ text: "old map" })).toEqual(["/wp-map"]);
    expect(await pathsOf({ text: "partner.example" })).toEqual(["/partner"]);
    expect(await pathsOf({ text: about.path })).toEqual([about.path]);
  });

  test("is narrowed to where addresses came from and what they answer", async () => {
    expect(await pathsOf({ origin: "imported" })).toEqual([imported.path]);
    const all = (await listAddresses(newsroom, {})).rows;
    for (const answer of addressAnswers) {
      const { rows } = await listAddresses(newsroom, { answer });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(all.filter((row) => row.answer === answer));
    }
    expect(await pathsOf({ answer: "gone" })).toEqual(["/gone-text", withdrawn.path]);
    expect(await pathsOf({ answer: "moved", origin: "manual", text: "/" })).toEqual([
      "/old-rss",
      "/partner",
      "/wp-plan.pdf",
    ]);
  });

  test("goes on from the last row of the page before, the newest first", async () => {
    const rows = Array.from({ length: addressesShown + 3 }, (_, index) => ({
      ...{ path: `/many/${index}`, targetType: "url" as const, origin: "manual" as const },
      targetUrl: "https://many.example/",
    }));
    await db.route.createMany({ data: rows });
    const first = await listAddresses(newsroom, { text: "/many" });
    const second = await listAddresses(newsroom, { text: "/many" }, first.next);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([addressesShown, 3, null]);
    const shown = new Set([...first.rows, ...second.rows].map(({ path }) => path));
    expect(shown.size).toBe(rows.length);
    await expect(listAddresses(newsroom, {}, "nonsense")).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});

test("an address is opened by its id; one that is none is not found", async () => {
  const row = await db.route.findUniqueOrThrow({ where: { path: imported.path } });
  expect(await getAddress(newsroom, row.id)).toMatchObject({
    ...{ path: imported.path, answer: "moved", location: article.path, origin: "imported" },
    name: "The 100% bridge",
  });
  for (const id of ["forged", newId()]) {
    await expect(getAddress(newsroom, id)).rejects.toMatchObject({ kind: "not_found" });
  }
});
