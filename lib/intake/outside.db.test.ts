import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addSource } from "#lib/intake/add-source";
import { deleteSource } from "#lib/intake/delete-source";
import { ignoreItem } from "#lib/intake/ignore-item";
import { longestSilence } from "#lib/intake/items/project-source";
import { pollSource } from "#lib/intake/poll-source";
import { renameSource } from "#lib/intake/rename-source";
import { sweepOutside } from "#lib/intake/sweep-outside";
import { takeBackItem } from "#lib/intake/take-back-item";
import {
  type Answer,
  type FeedServer,
  rssOf,
  sending,
  startFeedServer,
  statusOf,
} from "#lib/intake/testing/feed-server";
import { trustSource } from "#lib/intake/trust-source";
import { untrustSource } from "#lib/intake/untrust-source";
import { getEdition } from "#lib/newsroom/editions";
import { systemClock } from "#lib/platform/clock";
import { getHomePage } from "#lib/published/home-page";
import { listOutside } from "#lib/published/outside";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db, ...rest } = await testNewsroom();
// What the site reads keeps the time of the machine.
const newsroom = { ...rest.newsroom, clock: systemClock };
const edition = await getEdition(db, (await makeEdition(newsroom)).id);
const editionId = edition.id;
let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await db.sourceFeed.deleteMany();
});

const limits = () => ({
  ...{ mostBytes: 100_000, patience: 400, mostRedirects: 3 },
  isAllowed: server.isAllowed,
});
const items = [
  { title: "The ferry is late", link: "https://harbour.example/ferry", guid: "1" },
  { title: "The pier is open", link: "https://harbour.example/pier", guid: "2" },
];
const good = () => sending(rssOf("Harbour", items));
let turn = 0;

/** A trusted source whose first look went well. */
async function trusted(answer: Answer = good()): Promise<{ id: string; path: string }> {
  turn += 1;
  const path = `/feed-${turn}`;
  server.answer(path, answer);
  const { id } = accepted(
    await addSource(newsroom, { editionId, address: server.at(path) }, limits()),
  );
  accepted(await trustSource(newsroom, { sourceId: id }));
  return { id, path };
}
const look = (sourceId: string) => pollSource(newsroom, { sourceId }, limits());
const titles = async () => (await listOutside(edition)).map(({ title }) => title);
/** As if so much time had passed since its last good look. */
async function age(sourceId: string, by: number): Promise<void> {
  await db.$executeRaw`UPDATE "OutsideItem" SET "until" = "until" - ${by} * interval '1 millisecond'
    WHERE "sourceId" = ${sourceId}::uuid`;
  await db.$executeRaw`UPDATE "SourceFeed" SET "lastGoodAt" = "lastGoodAt" - ${by} * interval '1 millisecond'
    WHERE "id" = ${sourceId}::uuid`;
}

describe("the outside block", () => {
  test("shows what trusted sources tell, and expires the front when that changes", async () => {
    const { id, path } = await trusted();
    expect(await listOutside(edition)).toMatchObject([
      {
        title: "The ferry is late",
        href: "https://harbour.example/ferry",
        source: "Harbour",
        foreign: null,
      },
      { title: "The pier is open" },
    ]);
    const block = { hard: [tagOf.outside(editionId)], soft: [] };
    const nothing = { hard: [], soft: [] };
    expect(await expiredBy(db, () => look(id))).toEqual(nothing);
    server.answer(path, sending(rssOf("Harbour", [{ ...items[0], title: "The ferry is gone" }])));
    expect(await expiredBy(db, () => look(id))).toEqual(block);
    expect(await titles()).toEqual(["The ferry is gone"]);
    expect(
      await expiredBy(db, () => renameSource(newsroom, { sourceId: id, name: "Radio" })),
    ).toEqual(block);
    expect(await expiredBy(db, () => untrustSource(newsroom, { sourceId: id }))).toEqual(block);
    expect(await titles()).toEqual([]);
  });

  test("shows nothing of a source that nobody trusts, and nothing of another edition", async () => {
    server.answer("/strange", good());
    accepted(await addSource(newsroom, { editionId, address: server.at("/strange") }, limits()));
    expect(await titles()).toEqual([]);
    await trusted();
    expect(await listOutside(await getEdition(db, (await makeEdition(newsroom)).id))).toEqual([]);
  });

  test("tells each thing once, and leaves out what an editor left out", async () => {
    await trusted();
    await trusted(
      sending(rssOf("Echo", [{ ...items[0], guid: "e1", title: "The Ferry is LATE!" }])),
    );
    expect(await titles()).toHaveLength(2);
    const ferry = await db.feedItem.findFirstOrThrow({ where: { title: "The Ferry is LATE!" } });
    accepted(await ignoreItem(newsroom, { itemId: ferry.id }));
    expect(await titles()).toEqual(["The pier is open"]);
    accepted(await takeBackItem(newsroom, { itemId: ferry.id }));
    expect(await titles()).toHaveLength(2);
  });

  test("is not filled by one source where there are others", async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      title: `Number ${at}`,
      link: `https://a.example/${at}`,
    }));
    await trusted(sending(rssOf("Loud", many)));
    expect(await titles()).toHaveLength(6);
    const quiet = many.slice(0, 3).map(({ title, link }) => ({
      title: `Quiet ${title}`,
      link: `${link}/quiet`,
      date: "Mon, 02 Mar 2026 09:00:00 GMT",
    }));
    await trusted(sending(rssOf("Quiet", quiet)));
    const sources = (await listOutside(edition)).map(({ source }) => source);
    expect(sources.filter((source) => source === "Loud")).toHaveLength(3);
    expect(sources.filter((source) => source === "Quiet")).toHaveLength(3);
  });

  test("holds an item without an address back", async () => {
    await trusted(
      sending(
        rssOf("Harbour", [
          { title: "Nowhere", guid: "9" },
          { title: "Script", link: "javascript:alert(1)" },
          items[0] ?? { title: "" },
        ]),
      ),
    );
    expect(await titles()).toEqual(["The ferry is late"]);
  });
});

/** Each way in which a source can fail, and what readers must never see of it. */
const breaks: [string, Answer][] = [
  ["a feed with the wrong id", statusOf(404)],
  ["a fault of its host", statusOf(500)],
  ["a host that refuses", statusOf(403)],
  ["a feed that is gone for good", statusOf(410)],
  ["an empty answer", sending("")],
  ["an operator’s message", sending("No feed found with the ID 1. Go to the All Feeds page.")],
  [
    "a web page",
    sending("<!doctype html><h1>No feed found with the ID 1</h1>", {
      "content-type": "application/rss+xml",
    }),
  ],
  ["XML of another kind", sending("<error>No feed found with the ID 1</error>")],
  ["XML that is broken at once", sending("<rss><<<")],
  [
    "a feed that breaks off in an item",
    sending(
      "<rss><channel><item><title>New</title><link>https://a.example/1</link></item><item><title>Cu",
    ),
  ],
  ["JSON that is broken", sending('{"version": "https://jsonfeed.org')],
  ["a feed without items", sending("<rss><channel><title>No feed found</title></channel></rss>")],
  [
    "a feed whose items are empty",
    sending("<rss><channel><item><title/><link/></item></channel></rss>"),
  ],
  ["a circle of redirects", statusOf(302, { location: "/circle" })],
  ["a redirect to this machine", statusOf(302, { location: "http://127.0.0.1:1/" })],
  [
    "a redirect to the metadata of the machine",
    statusOf(301, { location: "http://169.254.169.254/" }),
  ],
  ["an answer without an end", (_, response) => void response.writeHead(200).write("<rss>")],
  [
    "an answer that breaks off",
    (_, response) =>
      void response
        .writeHead(200, { "content-length": "9999" })
        .write("<rss>", () => response.destroy()),
  ],
  ["too much", sending(`<rss>${" ".repeat(200_000)}`)],
  ["bytes that are not packed as they say", sending("x", { "content-encoding": "gzip" })],
];

describe("a source that breaks: readers see its last good copy, and later nothing at all", () => {
  test.each(breaks)("%s", async (_, broken) => {
    const { id, path } = await trusted();
    const before = await shown();
    server.answer("/circle", statusOf(302, { location: "/circle" }));
    server.answer(path, broken);
    const { problem } = accepted(await look(id));
    expect(problem).toMatch(/^[A-Z].*\.$/);
    expect(await shown()).toBe(before);
    await age(id, longestSilence);
    expect(await titles()).toEqual([]);
    expect(await shown()).toBe("[]");
    expect(await expiredBy(db, () => sweepOutside(db, systemClock))).toEqual({
      hard: [tagOf.outside(editionId)],
      soft: [],
    });
    expect(await db.outsideItem.count()).toBe(0);
    // It does not come back by looking again at what is broken.
    await look(id);
    expect(await shown()).toBe("[]");
  });

  test("a host that is not there any more", async () => {
    const other = await startFeedServer();
    other.answer("/feed", good());
    const at = { editionId, address: other.at("/feed") };
    const { id } = accepted(
      await addSource(newsroom, at, { ...limits(), isAllowed: other.isAllowed }),
    );
    accepted(await trustSource(newsroom, { sourceId: id }));
    const before = await shown();
    other.stop();
    const { problem } = accepted(
      await pollSource(newsroom, { sourceId: id }, { ...limits(), isAllowed: other.isAllowed }),
    );
    expect(problem).toBe("The address cannot be fetched: its host does not answer.");
    expect(await shown()).toBe(before);
  });

  test("a source that is deleted is gone at once", async () => {
    const { id } = await trusted();
    const work = () => deleteSource(newsroom, { sourceId: id });
    expect(await expiredBy(db, work)).toEqual({ hard: [tagOf.outside(editionId)], soft: [] });
    expect(await shown()).toBe("[]");
    // Also where somebody deletes its row by hand.
    const { id: other } = await trusted();
    await db.$executeRaw`DELETE FROM "SourceFeed" WHERE "id" = ${other}::uuid`;
    expect(await shown()).toBe("[]");
  });

  test("what was trusted again after a long silence shows nothing old", async () => {
    const { id } = await trusted();
    await db.sourceFeed.update({
      where: { id },
      data: { lastGoodAt: new Date(Date.now() - longestSilence) },
    });
    accepted(await untrustSource(newsroom, { sourceId: id }));
    accepted(await trustSource(newsroom, { sourceId: id }));
    expect(await shown()).toBe("[]");
  });
});

/** All that the front page is given of it; the words of a source’s faults must stand nowhere in it. */
async function shown(): Promise<string> {
  const { value } = await getHomePage(edition, []);
  const words = JSON.stringify(value.outside);
  expect(words).not.toMatch(/No feed|All Feeds|cannot be fetched|"title":""|"source":""/);
  return words;
}
