import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll } from "vitest";
import { makeErrorPages } from "#lib/delivery/error-pages";
import { fetchFinished } from "#lib/delivery/fetch-finished";
import { listen, makeHttpServer, stopServer } from "#lib/delivery/http-server";
import { type KeptPages, makeKeptPages } from "#lib/delivery/kept-pages";
import type { LedgerAnswer } from "#lib/delivery/ledger";
import { makeDelivery } from "#lib/delivery/make-delivery";
import { makeRenders } from "#lib/delivery/renders";
import type { DeliveryMode } from "#lib/delivery/request-zone";
import { ask, type Reply, type Request } from "#lib/delivery/testing/client";
import {
  type Asked,
  allTags,
  isThere,
  makeNextLikeOrigin,
  type OriginState,
} from "#lib/delivery/testing/next-like-origin";
import { type Expiries, makeExpiries } from "#lib/platform/expiry";

/** What the ledger of the tests knows. */
const routes: Record<string, LedgerAnswer> = {
  "/old/خبر": { kind: "moved", location: "/new/خبر" },
  "/2019/some-post": { kind: "moved", location: "/news/a-story" },
  "/2019/Else-Where": { kind: "moved", location: "/news/another" },
  "/news/a-story": { kind: "live" },
  "/old/away": { kind: "moved", location: "https://partner.example/story" },
  "/old/circle": { kind: "moved", location: "/old/circle" },
  "/old/script": { kind: "moved", location: "javascript:alert(1)" },
  "/old/withdrawn": { kind: "gone", notice: null },
  "/withdrawn": { kind: "gone", notice: "A <court> ordered it." },
  "/fa/withdrawn": { kind: "gone", notice: null },
  "/?p=12": { kind: "moved", location: "/news/a-story" },
  "/blog?p=41": { kind: "moved", location: "/news/a-story" },
  "/paper": { kind: "moved", location: "/fa" },
  "/?p=3": { kind: "gone", notice: null },
  "/stale": { kind: "live" },
};

/** What patterns make of addresses in the tests. */
const patterns: Record<string, LedgerAnswer> = {
  "/blog/a-story": { kind: "moved", location: "/news/a-story" },
  "/blog/nowhere": { kind: "unknown" },
  "/shop/cart": { kind: "gone", notice: null },
  "/news/a-story": { kind: "moved", location: "/never" },
  "/old/away": { kind: "moved", location: "/never" },
};

const editions = [
  { code: "en", isDefault: true },
  { code: "fa", isDefault: false },
];

export type RunningDelivery = OriginState & {
  port: number;
  get(path: string, options?: Request): Promise<Reply>;
  /** What the origin was asked in this test. */
  asked: Asked[];
  /** What the operator was told in this test. */
  logged: { level: string; message: string; facts: unknown }[];
  /** Noon of 24 November 2026 UTC, unless the test moves it. */
  now: Date;
  isLedgerAway: boolean;
  kept: KeptPages;
  /** What was published; at the end of each test everything is old. */
  expiries: Expiries;
  /** What the ledger was asked in this test. */
  lookedUp: string[];
  /** What was counted in this test. */
  counted: string[];
  /** What was not there in this test, and where the link to it stood. */
  missed: [path: string, from: string][];
  /** What the patterns were asked in this test. */
  askedOfPatterns: string[];
};

/** For the tests of one file: delivery on a real server over loopback, before an origin that answers like Next. */
export function runDelivery(mode: DeliveryMode = "production"): RunningDelivery {
  const expiries = makeExpiries();
  const kept = makeKeptPages(expiries);
  const running: RunningDelivery = {
    port: 0,
    get: (path, options) => ask(running.port, path, options),
    asked: [],
    logged: [],
    now: new Date(0),
    isLedgerAway: false,
    isOriginAway: false,
    isOriginEmpty: false,
    kept,
    expiries,
    lookedUp: [],
    askedOfPatterns: [],
    counted: [],
    missed: [],
  };
  const origin = makeNextLikeOrigin(running.asked, running);
  const clock = { now: () => running.now };
  const write = (level: string) => (message: string, facts?: unknown) =>
    void running.logged.push({ level, message, facts });
  const log = { info: write("info"), warn: write("warn"), error: write("error") };
  const errorPages = makeErrorPages({
    fetchPage: (path) => fetchFinished(origin, path),
    listEditions: async () => editions,
    clock,
    log,
  });
  const server = makeHttpServer(
    makeDelivery({
      origin,
      renders: makeRenders(origin, expiries),
      kept,
      ledger: async (path) => {
        running.lookedUp.push(path);
        if (running.isLedgerAway) throw new Error("the database is away");
        return routes[path] ?? { kind: isThere(path) ? "live" : "unknown" };
      },
      patterns: {
        fits: (path) => path in patterns,
        find: async (path) => {
          running.askedOfPatterns.push(path);
          return patterns[path] ?? { kind: "unknown" };
        },
      },
      asked: {
        note: (path) => void running.counted.push(path),
        noteMissing: (path, from) => void running.missed.push([path, from]),
      },
      errorPages,
      clock,
      log,
      siteUrl: "https://paper.example",
      mode,
      limits: { timeout: 300, maxBytes: 100_000 },
    }),
    { isHttps: true },
  );

  const reset = () => {
    expiries.note({ hard: allTags, soft: [] });
    running.now = new Date("2026-11-24T12:00:00Z");
    running.isLedgerAway = false;
    running.isOriginAway = false;
    running.isOriginEmpty = false;
    running.asked.length = 0;
    running.logged.length = 0;
    running.lookedUp.length = 0;
    running.askedOfPatterns.length = 0;
    running.counted.length = 0;
    running.missed.length = 0;
  };
  beforeAll(async () => {
    running.now = new Date("2026-11-24T12:00:00Z");
    await errorPages.reload();
    await listen(server, { host: "127.0.0.1", port: 0 });
    running.port = (server.address() as AddressInfo).port;
    reset();
  });
  afterEach(reset);
  afterAll(() => stopServer(server, 100));
  return running;
}
