import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSource } from "#lib/intake/add-source";
import { deleteSource } from "#lib/intake/delete-source";
import { exportSources } from "#lib/intake/export-sources";
import { getSource } from "#lib/intake/get-source";
import { importSources } from "#lib/intake/import-sources";
import { listSources } from "#lib/intake/list-sources";
import { pauseSource } from "#lib/intake/pause-source";
import { pollDueSources } from "#lib/intake/poll-due-sources";
import { pollSource } from "#lib/intake/poll-source";
import { renameSource } from "#lib/intake/rename-source";
import { resumeSource } from "#lib/intake/resume-source";
import {
  type FeedServer,
  rssOf,
  sending,
  startFeedServer,
  statusOf,
} from "#lib/intake/testing/feed-server";
import type { Log } from "#lib/platform/log";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSourceFeed } from "#prisma/factories/make-source-feed";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db, clock } = await testNewsroom();
const editor = as("editor");
const { id: editionId } = await makeEdition(newsroom);
let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.stop());

const limits = () => ({
  ...{ mostBytes: 100_000, patience: 2_000, mostRedirects: 3 },
  isAllowed: server.isAllowed,
});
const warned: string[] = [];
const log: Log = { info() {}, warn: (message) => void warned.push(message), error() {} };
const ferry = (more = {}) => ({
  title: "The ferry",
  link: "https://harbour.example/ferry",
  ...more,
});
const add = (path: string) => addSource(editor, { editionId, address: server.at(path) }, limits());
const followed = async (path: string) => accepted(await add(path)).id;
const refused = async (work: Promise<{ ok: boolean; issues?: { message: string }[] }>) => {
  const result = await work;
  return result.ok ? "" : result.issues?.[0]?.message;
};

describe("adding a source", () => {
  test("by the address of its feed: what it holds waits in the inbox", async () => {
    server.answer("/feed", sending(rssOf("Harbour &amp; Sons", [ferry()])));
    const added = accepted(await add("/feed"));
    expect(added).toMatchObject({ name: "Harbour & Sons", newCount: 1, others: [] });
    const [row] = await listSources(editor, { editionId });
    expect(row).toMatchObject({
      name: "Harbour & Sons",
      waiting: 1,
      isTrusted: false,
      problem: null,
    });
    expect(await refused(add("/feed"))).toBe("This feed is followed already, as “Harbour & Sons”.");
  });

  test("by the address of its site, which names its feeds", async () => {
    const link = (href: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    server.answer("/", sending(`<!doctype html><html>${link("/comments")}${link("/news")}`));
    server.answer("/news", sending(rssOf("News", [ferry({ guid: "n1", title: "Another" })])));
    expect(accepted(await add("/"))).toMatchObject({
      name: "News",
      others: [server.at("/comments")],
    });
  });

  test.each<[string, Parameters<FeedServer["answer"]>[1], string]>([
    ["/none", statusOf(404), "There is nothing at this address (404)."],
    ["/fault", statusOf(500), "Its host has a fault of its own (500)."],
    ["/gone", statusOf(410), "Its publisher says that it is gone for good (410)."],
    [
      "/page",
      sending("<!doctype html><p>x"),
      "This is a web page, not a feed. It names no feed either.",
    ],
    ["/empty", sending(""), "The address answers with an empty page."],
    ["/large", sending("x".repeat(200_000)), "The address cannot be fetched: it is too large."],
    [
      "/inside",
      statusOf(302, { location: "http://169.254.169.254/latest/meta-data" }),
      "The address cannot be fetched: it lies in a network that is not public.",
    ],
    [
      "/circle",
      statusOf(302, { location: "/circle" }),
      "The address cannot be fetched: it leads on too often.",
    ],
  ])("%s is refused in a sentence", async (path, answer, sentence) => {
    server.answer(path, answer);
    expect(await refused(add(path))).toBe(sentence);
  });

  test.each([
    "",
    "not an address",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://nora:x@a.example/",
  ])("“%s” is no address of a feed", async (address) => {
    expect(await refused(addSource(editor, { editionId, address }, limits()))).toBe(
      "This is no address of a site or feed. Write it like https://news.example/.",
    );
  });
});

describe("looking at a source", () => {
  test("asks only whether it changed", async () => {
    const text = rssOf("Tide", [ferry({ guid: "t1", title: "Tide tables" })]);
    const known = { etag: '"7"', "last-modified": "Mon, 02 Mar 2026 08:00:00 GMT" };
    server.answer("/tide", (request, response) => {
      if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, known).end(text);
    });
    const sourceId = await followed("/tide");
    clock.advance({ minutes: 20 });
    expect(accepted(await pollSource(editor, { sourceId }, limits())).outcome).toBe("unchanged");
    expect(server.asked.at(-1)?.headers).toMatchObject({
      "if-none-match": '"7"',
      "if-modified-since": known["last-modified"],
    });
    const { source, polls } = await getSource(editor, { sourceId });
    expect(polls.map(({ outcome }) => outcome)).toEqual(["unchanged", "fetched"]);
    expect(source.lastGoodAt).toEqual(clock.now());
  });

  test("waits longer after each failure, and comes back when it is good again", async () => {
    server.answer("/flaky", sending(rssOf("Flaky", [ferry({ guid: "f1", title: "Flaky one" })])));
    const sourceId = await followed("/flaky");
    server.answer("/flaky", statusOf(503));
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure += 1) {
      accepted(await pollSource(editor, { sourceId }, limits()));
      const { nextPollAt } = await db.sourceFeed.findUniqueOrThrow({ where: { id: sourceId } });
      waits.push((nextPollAt.getTime() - clock.now().getTime()) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60]);
    server.answer("/flaky", sending(rssOf("Flaky", [ferry({ guid: "f1", title: "Flaky one" })])));
    accepted(await pollSource(editor, { sourceId }, limits()));
    const { source } = await getSource(editor, { sourceId });
    expect(source).toMatchObject({ failures: 0, problem: null });
  });

  test("comes when its host wants it, up to a week", async () => {
    server.answer("/busy", sending(rssOf("Busy", [ferry({ guid: "b1", title: "Busy one" })])));
    const sourceId = await followed("/busy");
    for (const [asked, hours] of [
      ["7200", 2],
      ["99999999", 168],
      [new Date(clock.now().getTime() + 10_800_000).toUTCString(), 3],
    ] as const) {
      server.answer("/busy", statusOf(429, { "retry-after": asked }));
      await db.sourceFeed.update({ where: { id: sourceId }, data: { failures: 0 } });
      accepted(await pollSource(editor, { sourceId }, limits()));
      const { nextPollAt } = await db.sourceFeed.findUniqueOrThrow({ where: { id: sourceId } });
      expect((nextPollAt.getTime() - clock.now().getTime()) / 3_600_000).toBeCloseTo(hours, 1);
    }
  });

  test("ends where its publisher says that it is gone, until somebody lets it go on", async () => {
    server.answer("/over", sending(rssOf("Over", [ferry({ guid: "o1", title: "Over one" })])));
    const sourceId = await followed("/over");
    server.answer("/over", statusOf(410));
    expect(accepted(await pollSource(editor, { sourceId }, limits())).outcome).toBe("gone");
    clock.advance({ days: 10 });
    server.asked.length = 0;
    await pollDueSources({ newsroom, log, limits: limits() });
    expect(server.asked.map(({ path }) => path)).not.toContain("/over");
    accepted(await resumeSource(editor, { sourceId }));
    await pollDueSources({ newsroom, log, limits: limits() });
    expect(server.asked.map(({ path }) => path)).toContain("/over");
  });

  test("follows it to where it has moved for good", async () => {
    server.answer("/old", statusOf(301, { location: "/new" }));
    server.answer("/new", sending(rssOf("Moved", [ferry({ guid: "m1", title: "Moved one" })])));
    const { id: sourceId } = await makeSourceFeed(newsroom, { editionId, url: server.at("/old") });
    accepted(await pollSource(editor, { sourceId }, limits()));
    expect((await getSource(editor, { sourceId })).source.url).toBe(server.at("/new"));
  });

  test("is done once, by one of two processes, each host one feed after the other", async () => {
    const own = await makeEdition(newsroom);
    let atOnce = 0;
    let most = 0;
    for (let number = 0; number < 8; number += 1) {
      server.answer(`/many/${number}`, (_, response) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        setTimeout(() => {
          atOnce -= 1;
          response.end(rssOf("Many", [ferry({ guid: `x${number}`, title: `Many ${number}` })]));
        }, 20);
      });
      await makeSourceFeed(newsroom, { editionId: own.id, url: server.at(`/many/${number}`) });
    }
    server.asked.length = 0;
    const poll = () => pollDueSources({ newsroom, log, limits: limits() });
    await Promise.all([poll(), poll()]);
    const asked = server.asked.filter(({ path }) => path.startsWith("/many/"));
    expect(asked).toHaveLength(8);
    expect(most).toBe(1);
    await poll();
    expect(server.asked.filter(({ path }) => path.startsWith("/many/"))).toHaveLength(8);
    expect(await db.feedItem.count({ where: { editionId: own.id } })).toBe(8);
  });

  test("a paused source is left alone", async () => {
    server.answer("/still", sending(rssOf("Still", [ferry({ guid: "s1", title: "Still one" })])));
    const sourceId = await followed("/still");
    accepted(await pauseSource(editor, { sourceId }));
    clock.advance({ days: 1 });
    server.asked.length = 0;
    await pollDueSources({ newsroom, log, limits: limits() });
    expect(server.asked.map(({ path }) => path)).not.toContain("/still");
  });

  test("keeps the last fifty looks", async () => {
    server.answer("/often", sending(rssOf("Often", [ferry({ guid: "a1", title: "Often one" })])));
    const sourceId = await followed("/often");
    for (let look = 0; look < 55; look += 1) {
      clock.advance({ minutes: 15 });
      accepted(await pollSource(editor, { sourceId }, limits()));
    }
    expect(await db.feedPoll.count({ where: { sourceId } })).toBe(50);
  });
});

test("a source is renamed and deleted; what is deleted meanwhile is told", async () => {
  const { id: sourceId } = await makeSourceFeed(newsroom, { editionId });
  expect(accepted(await renameSource(editor, { sourceId, name: " Radio Wenn\n" })).name).toBe(
    "Radio Wenn",
  );
  expect(await refused(renameSource(editor, { sourceId, name: "" }))).toBe(
    "Give the source a name.",
  );
  accepted(await deleteSource(editor, { sourceId }));
  await expect(renameSource(editor, { sourceId, name: "x" })).rejects.toThrow(
    "There is no such source feed.",
  );
  await expect(pollSource(editor, { sourceId }, limits())).rejects.toThrow(
    "There is no such source feed.",
  );
});

describe("a list of feeds", () => {
  const list = (text: string) => ({ editionId, bytes: new TextEncoder().encode(text) });
  test("goes out and comes in again", async () => {
    const { id: other } = await makeEdition(newsroom);
    const text = await exportSources(editor, { editionId });
    expect(
      accepted(await importSources(editor, { ...list(text), editionId: other })),
    ).toMatchObject({ known: 0 });
    const names = async (id: string) =>
      (await listSources(editor, { editionId: id })).map(({ name }) => name).sort();
    expect(await names(other)).toEqual(await names(editionId));
    expect(accepted(await importSources(editor, list(text)))).toMatchObject({ added: 0 });
  });

  test("has folders, doubles and what leads nowhere", async () => {
    const { id: other } = await makeEdition(newsroom);
    const outline = (url: string) => `<outline text="A &amp; B" xmlUrl="${url}"/>`;
    const text = `<opml><body><outline text="News">${outline("https://a.example/feed")}${outline("https://a.example/feed")}</outline>
      ${outline("feed://b.example/rss")}${outline("javascript:x")}${outline("")}</body></opml>`;
    expect(accepted(await importSources(editor, { ...list(text), editionId: other }))).toEqual({
      added: 2,
      known: 0,
    });
    expect(
      (await listSources(editor, { editionId: other }))
        .map(({ name, url }) => `${name} ${url}`)
        .sort(),
    ).toEqual(["A & B https://a.example/feed", "A & B https://b.example/rss"]);
  });

  test.each(["", "<rss/>", "<opml><body/></opml>"])("“%s” is refused", async (text) => {
    expect(await refused(importSources(editor, list(text)))).toMatch(
      /^This (is no list|list names no)/,
    );
  });
});
