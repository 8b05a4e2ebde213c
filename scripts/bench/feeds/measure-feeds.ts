import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { pollDueSources } from "#lib/intake/poll-due-sources";
import { type FeedServer, startFeedServer } from "#lib/intake/testing/feed-server";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { log } from "#lib/platform/log";
import { newId } from "#lib/platform/uuid";
import { inventedFeed } from "./invented-feed.ts";

export type Look = {
  name: string;
  seconds: number;
  /** Of this process alone, without the database and with the server of the feeds. */
  cpu: number;
  /** Megabytes of the process: before, and the most of ten looks a second. */
  before: number;
  most: number;
  /** Megabytes that something still names, before and when it is done: rubbish is collected first. */
  heldBefore: number;
  heldAfter: number;
  items: number;
};

const limits = { mostBytes: 4_000_000, patience: 20_000, mostRedirects: 5 };

/** Follows so many feeds of a server on this machine, and tells of each look at all of them. */
export async function measureFeeds(
  newsroom: Newsroom,
  feeds: number,
  tell: (look: Look) => void,
): Promise<void> {
  const server = await startFeedServer();
  const editionId = await makeEdition(newsroom);
  const polling = { newsroom, log, limits: { ...limits, isAllowed: server.isAllowed } };
  try {
    await follow(newsroom, { server, editionId, feeds });
    for (const [name, edition] of [
      ["first look, everything new", 0],
      ["each changed, three items new", 1],
      ["none changed (304)", 1],
    ] as const) {
      answerAll(server, feeds, edition);
      await newsroom.db.sourceFeed.updateMany({ data: { nextPollAt: new Date(0) } });
      const look = await measured(() => pollDueSources(polling));
      const failed = await newsroom.db.sourceFeed.count({ where: { problem: { not: null } } });
      if (failed > 0) throw new Error(`${failed} feeds failed.`);
      tell({ name, ...look, items: await newsroom.db.feedItem.count() });
    }
  } finally {
    server.stop();
  }
}

async function makeEdition({ db }: Newsroom): Promise<string> {
  const id = newId();
  const names = {
    code: "en",
    name: "English",
    siteName: "Feeds",
    direction: "ltr",
    timeZone: "UTC",
  } as const;
  await db.edition.create({ data: { id, ...names, isDefault: true } });
  return id;
}

async function follow(
  { db }: Newsroom,
  of: { server: FeedServer; editionId: string; feeds: number },
): Promise<void> {
  const numbers = Array.from({ length: of.feeds }, (_, number) => number);
  await db.sourceFeed.createMany({
    data: numbers.map((number) => ({
      ...{ id: newId(), editionId: of.editionId, name: `Feed ${number}` },
      // A tenth is trusted, as in a newsroom.
      ...{ url: of.server.at(`/${number}`), isTrusted: number % 10 === 0, nextPollAt: new Date(0) },
    })),
  });
}

/** Each feed has 30 items; with each change three of them are new. */
function answerAll(server: FeedServer, feeds: number, change: number): void {
  for (let number = 0; number < feeds; number += 1) {
    const etag = `"${number}-${change}"`;
    server.answer(`/${number}`, (request, response) => {
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(inventedFeed(number, change));
    });
  }
}

async function measured(work: () => Promise<void>): Promise<Omit<Look, "name" | "items">> {
  const heldBefore = held();
  const before = memory();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memory());
  }, 100);
  const [begun, start] = [performance.now(), process.cpuUsage()];
  await work();
  const seconds = (performance.now() - begun) / 1_000;
  const used = process.cpuUsage(start);
  clearInterval(timer);
  const cpu = (used.user + used.system) / 1e6;
  return { seconds, cpu, before, most, heldBefore, heldAfter: held() };
}

const memory = () => Math.round(process.memoryUsage.rss() / 1e6);

/** What the first round lets go of, such as the memory behind a buffer, only the second gives back. */
function held(): number {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1e6);
}
