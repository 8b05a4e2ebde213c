import "server-only";
import pg from "pg";
import type { Db } from "#lib/platform/db";
import { messageOf } from "#lib/platform/errors";
import type { Expiry } from "#lib/platform/expiry";
import type { Log } from "#lib/platform/log";
import { newId } from "#lib/platform/uuid";

export type Follower = { id: string; stop(): Promise<void> };

type Follow = {
  db: Db;
  databaseUrl: string;
  /** Expires what this process keeps; called again with the same tags when it throws. */
  expire(expiry: Expiry): Promise<void>;
  /** Expires everything: this process was away for so long that what it missed may be forgotten. */
  expireAll(): Promise<void>;
  log: Log;
  /** The longest that a publication stays unseen when its announcement was lost. */
  pollEvery?: number;
};

/** Rows taken in one go; the tags of a long import are expired step by step. */
const batch = 200;

/**
 * Follows the invalidations that publishing writes and expires this process's caches: told by Postgres
 * (LISTEN), and by looking itself every few seconds, so that a lost connection loses nothing. Starts at the
 * newest row: call it before anything is kept. How far it came stands in the table Follower, from which it is
 * swept with the rows that it did not see when it was away for a day; then everything is expired.
 */
export async function followInvalidations({
  db,
  pollEvery = 2_000,
  ...follow
}: Follow): Promise<Follower> {
  const id = newId();
  let position = await newestInvalidation(db);
  let running: Promise<void> | null = null;
  let isWanted = false;
  await db.follower.create({ data: { id, position } });

  async function catchUp(): Promise<void> {
    for (let isMore = true; isMore; ) {
      const rows = await db.invalidation.findMany({
        where: { id: { gt: position } },
        orderBy: { id: "asc" },
        take: batch,
      });
      const last = rows.at(-1);
      if (last !== undefined) {
        const tagsOf = (soft: boolean) =>
          rows.filter((row) => row.soft === soft).flatMap(({ tags }) => tags);
        await follow.expire({ hard: tagsOf(false), soft: tagsOf(true) });
        position = last.id;
      }
      isMore = rows.length === batch;
    }
    const seen = { position, seenAt: new Date() };
    const { count } = await db.follower.updateMany({ where: { id }, data: seen });
    if (count > 0) return;
    await follow.expireAll();
    await db.follower.create({ data: { id, ...seen } });
  }

  function look(): void {
    isWanted = true;
    running ??= (async () => {
      while (isWanted) {
        isWanted = false;
        await catchUp();
      }
    })()
      .catch((error) =>
        follow.log.warn("invalidations could not be followed", { error: messageOf(error) }),
      )
      .finally(() => {
        running = null;
      });
  }

  const ear = listen({ databaseUrl: follow.databaseUrl, onNews: look, log: follow.log });
  const timer = setInterval(look, pollEvery);
  return {
    id,
    async stop() {
      clearInterval(timer);
      await ear.stop();
      await running;
      await db.follower.deleteMany({ where: { id } }).catch(() => undefined);
    },
  };
}

async function newestInvalidation(db: Db): Promise<bigint> {
  const { _max } = await db.invalidation.aggregate({ _max: { id: true } });
  return _max.id ?? 0n;
}

/** Listens on a connection of its own, and connects again a second after it is lost. */
function listen(of: { databaseUrl: string; onNews(): void; log: Log }): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: of.databaseUrl,
      application_name: "dateline follower",
    });
    client = next;
    next.on("notification", of.onNews);
    next.on("error", () => undefined);
    next.on("end", () => {
      if (!isStopped) retry = setTimeout(() => void connect(), 1_000);
    });
    try {
      await next.connect();
      await next.query("LISTEN dateline_invalidation");
      // Whatever was announced while nobody listened.
      of.onNews();
    } catch (error) {
      of.log.warn("the database does not answer the follower", { error: messageOf(error) });
      await next.end().catch(() => undefined);
    }
  }

  void connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
