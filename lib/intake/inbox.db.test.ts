import { expect, test } from "vitest";
import { deleteSource } from "#lib/intake/delete-source";
import { ignoreItem } from "#lib/intake/ignore-item";
import { takeIn } from "#lib/intake/items/take-in";
import { listInbox } from "#lib/intake/list-inbox";
import type { FeedEntry } from "#lib/intake/reading/feed-entry";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSourceFeed } from "#prisma/factories/make-source-feed";
import type { SourceFeed } from "#prisma/generated/client";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db, clock } = await testNewsroom();
const reporter = as("reporter");

const entry = (title: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  ...{ id: title, href: null, title, body: [], author: null },
  ...{ publishedAt: clock.now(), language: null, ...more },
});
const take = (source: SourceFeed, ...entries: FeedEntry[]) =>
  takeIn(db, source, { title: "", siteUrl: null, minutes: null, entries }, clock.now());
async function twoSources() {
  const { id: editionId } = await makeEdition(newsroom);
  const one = await makeSourceFeed(newsroom, { editionId, name: "One" });
  return { editionId, one, other: await makeSourceFeed(newsroom, { editionId, name: "Other" }) };
}
const inbox = async (editionId: string, more: Partial<Parameters<typeof listInbox>[1]> = {}) =>
  (await listInbox(reporter, { editionId, state: "waiting", ...more })).rows;

test.each<[string, Partial<FeedEntry>, Partial<FeedEntry>, boolean]>([
  [
    "the same page",
    { href: "https://a.example/x?utm_source=feed" },
    { href: "https://www.a.example/x/#top", title: "Something else entirely" },
    true,
  ],
  ["the same title", {}, { title: "Ferry sinks in the harbour of Wenn!" }, true],
  ["nearly the same title", {}, { title: "Ferry sank in the harbour of Wenn" }, true],
  ["a title with a word more", {}, { title: "Ferry sinks in the old harbour of Wenn" }, true],
  ["two words that differ", {}, { title: "Ferry burns in the harbour of Lenn" }, false],
  [
    "another page",
    { href: "https://a.example/x?id=1" },
    { href: "https://a.example/x?id=2", title: "Something else" },
    false,
  ],
  ["the same title long ago", { publishedAt: new Date("2026-02-01") }, {}, false],
])("two sources and %s", async (_, first, second, isSame) => {
  const { editionId, one, other } = await twoSources();
  await take(one, entry("Ferry sinks in the harbour of Wenn", { id: "1", ...first }));
  await take(other, entry("Ferry sinks in the harbour of Wenn", { id: "2", ...second }));
  const rows = await inbox(editionId);
  expect(rows.map(({ alsoIn }) => alsoIn)).toEqual(isSame ? [["Other"]] : [[], []]);
});

test("a weekly title of one source is new each time, the same item never", async () => {
  const { editionId, one } = await twoSources();
  const letters = (id: string) =>
    entry("Letters of the week from our readers", { id, href: `https://a.example/${id}` });
  expect(await take(one, letters("1"))).toBe(1);
  expect(await take(one, letters("2"), letters("1"), letters("1"))).toBe(1);
  expect(await inbox(editionId)).toHaveLength(2);
});

test("an item that only gets another name is not new, and what was decided of it holds for what tells the same", async () => {
  const { editionId, one, other } = await twoSources();
  const pier = (id: string) => entry("The pier opens", { id, href: "https://a.example/pier" });
  expect(await take(one, pier("1"))).toBe(1);
  expect(await take(one, pier("2"))).toBe(0);
  expect(await db.feedItem.count({ where: { editionId } })).toBe(1);
  const [row] = await inbox(editionId);
  accepted(await ignoreItem(as("editor"), { itemId: row?.id ?? "" }));
  await take(other, pier("3"));
  expect(await inbox(editionId)).toEqual([]);
  expect(await db.feedItem.count({ where: { editionId, state: "ignored" } })).toBe(2);
});

test("what several sources tell stays one thing when the first of them goes", async () => {
  const { editionId, one, other } = await twoSources();
  const third = await makeSourceFeed(newsroom, { editionId, name: "Third" });
  for (const source of [one, other, third]) {
    await take(source, entry("The pier opens", { href: "https://a.example/pier" }));
  }
  accepted(await deleteSource(as("editor"), { sourceId: one.id }));
  const rows = await inbox(editionId);
  expect(rows.map(({ source, alsoIn }) => [source.name, alsoIn])).toEqual([["Other", ["Third"]]]);
});

test("what its publisher changes is changed; what the feed lets go stays, and goes after two months", async () => {
  const { editionId, one } = await twoSources();
  await take(one, entry("Fery", { id: "1" }), entry("Pier", { id: "2" }));
  await take(one, entry("Ferry", { id: "1" }));
  expect((await inbox(editionId)).map(({ title }) => title).sort()).toEqual(["Ferry", "Pier"]);
  clock.advance({ days: 61 });
  await take(one, entry("Ferry", { id: "1" }));
  expect((await inbox(editionId)).map(({ title }) => title)).toEqual(["Ferry"]);
});

test("an item whose date is to come is as new as its arrival", async () => {
  const { editionId, one } = await twoSources();
  await take(
    one,
    entry("Tomorrow", { publishedAt: new Date("2199-01-01") }),
    entry("Never", { publishedAt: null }),
  );
  for (const { publishedAt } of await inbox(editionId))
    expect(publishedAt <= clock.now()).toBe(true);
});

test("is searched, narrowed to a source, read page by page, and without what was left out", async () => {
  const { editionId, one, other } = await twoSources();
  const entries = Array.from({ length: 60 }, (_, at) =>
    entry(`Boat ${at} 100%`, { publishedAt: new Date(clock.now().getTime() - at * 60_000) }),
  );
  await take(one, ...entries);
  await take(other, entry("Boat 3 100%", { id: "x" }), entry("Pier"));
  const filter = { editionId, state: "waiting" } as const;
  const first = await listInbox(reporter, filter);
  expect(first.rows).toHaveLength(40);
  const second = await listInbox(reporter, filter, first.next);
  expect(second.rows).toHaveLength(21);
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(61);
  expect(await inbox(editionId, { text: "boat 59" })).toHaveLength(1);
  expect(await inbox(editionId, { text: "0%" })).toHaveLength(40);
  expect(await inbox(editionId, { text: "_" })).toHaveLength(0);
  expect((await inbox(editionId, { sourceId: other.id })).map(({ title }) => title).sort()).toEqual(
    ["Boat 3 100%", "Pier"],
  );
  const pier = (await inbox(editionId, { text: "pier" }))[0];
  accepted(await ignoreItem(as("editor"), { itemId: pier?.id ?? "" }));
  expect(await inbox(editionId, { text: "pier" })).toEqual([]);
  expect(await inbox(editionId, { text: "pier", state: "ignored" })).toHaveLength(1);
  await expect(listInbox(reporter, filter, "nonsense")).rejects.toThrow("Begin at the top");
});
