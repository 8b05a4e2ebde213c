import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getDiscovery } from "#lib/desk/names/get-discovery";
import { updateDiscovery } from "#lib/desk/names/update-discovery";
import { env, siteUrlOf } from "#lib/platform/env";
import { correctArticle } from "#lib/publishing/correct-article";
import { sendDuePings } from "#lib/publishing/pings/send-due-pings";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, db } = await testNewsroom();
await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const siteUrl = siteUrlOf(env());

type Heard = { path: string; headers: IncomingHttpHeaders; body: string };
let server: Server;
let port = 0;
let heard: Heard[] = [];
/** What it answers, and with which headers. */
let answer: [status: number, headers: Record<string, string>] = [204, {}];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { url: path = "", headers } = request;
    heard.push({ path, headers, body: await text(request) });
    response.writeHead(...answer).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string) => `http://127.0.0.1:${port}${path}`;
const limits = {
  ...{ mostBytes: 1_000, patience: 5_000, mostRedirects: 0 },
  isAllowed: (address: string, of: number) => address === "127.0.0.1" && of === port,
};
const send = () => sendDuePings(newsroom, { limits, indexNowUrl: at("/indexnow") });
const everybody = { allowTraining: true, allowAssistants: true };
const nobody = { ...everybody, tellSearchEngines: false, hubUrl: "" };
const set = async (some: Partial<typeof nobody>) =>
  accepted(await updateDiscovery(newsroom, { ...nobody, ...some }));
const told = async () => (await getDiscovery(newsroom)).told;
const feedsOf = ({ body }: Heard) => new URLSearchParams(body).getAll("hub.url");
const urlsOf = ({ body }: Heard): string[] => JSON.parse(body).urlList;

beforeEach(async () => {
  await set({});
  heard = [];
  answer = [204, {}];
});

describe("search engines", () => {
  test("are told of nothing until the newsroom says so", async () => {
    await makeLiveArticle(newsroom, { content: { sectionId } });
    await send();
    expect(await db.ping.count()).toBe(0);
    expect(heard).toEqual([]);
  });

  test("hear in one request what appeared, changed and went, under a key at an address of the site", async () => {
    await set({ tellSearchEngines: true });
    const article = await makeLiveArticle(newsroom, { content: { sectionId } });
    const page = await makePage(newsroom, { content: { headline: "About us" } });
    accepted(await correctArticle(newsroom, { storyId: article.id, kind: "update", note: "New." }));
    await send();
    const { indexNowKey: key } = await getDiscovery(newsroom);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(heard[0]?.body ?? "")).toEqual({
      ...{ host: new URL(siteUrl).host, key, keyLocation: `${siteUrl}/${key}.txt` },
      urlList: [article.path, page.path].map((path) => `${siteUrl}${path}`).sort(),
    });
    accepted(await withdrawArticle(newsroom, { storyId: article.id, reason: "Wrong." }));
    await send();
    expect(heard.slice(1).map(urlsOf)).toEqual([[`${siteUrl}${article.path}`]]);
    await send();
    expect(heard).toHaveLength(2);
  });

  test("hear nothing of what they may not list", async () => {
    await set({ tellSearchEngines: true });
    const seo = { title: null, description: null, canonicalUrl: null, noindex: false };
    const first = "https://first.example/story";
    for (const said of [{ noindex: true }, { canonicalUrl: first }]) {
      await makeLiveArticle(newsroom, { content: { sectionId, seo: { ...seo, ...said } } });
    }
    await send();
    expect(heard).toEqual([]);
    expect(await db.ping.count()).toBe(0);
  });
});

describe("the hub", () => {
  test("hears of every feed that has changed, in each form", async () => {
    await set({ hubUrl: at("/hub") });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    await send();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.path).toBe("/hub");
    expect(new URLSearchParams(heard[0]?.body).get("hub.mode")).toBe("publish");
    expect(feedsOf(heard[0] as Heard).sort()).toEqual(
      ["", "/news"]
        .flatMap((list) => ["atom.xml", "feed.json", "feed.xml"].map((file) => `${list}/${file}`))
        .map((path) => `${siteUrl}${path}`)
        .sort(),
    );
  });

  test("that fails is told again later and later, which the desk reads and readers do not", async () => {
    await set({ hubUrl: at("/hub") });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    answer = [503, {}];
    await send();
    const first = clock.now();
    expect(await told()).toEqual([
      {
        ...{ channel: "webSub", waiting: 2, problem: "It has a fault of its own (503)." },
        ...{ lastGoodAt: null, nextTryAt: new Date(first.getTime() + 60_000) },
      },
    ]);
    await send();
    expect(heard).toHaveLength(1);
    clock.advance({ minutes: 1 });
    answer = [429, { "retry-after": "1800" }];
    await send();
    expect(heard).toHaveLength(2);
    const [again] = await told();
    expect(again).toMatchObject({ problem: "It asks to be told less often (429)." });
    expect(again?.nextTryAt).toEqual(new Date(clock.now().getTime() + 1_800_000));
    clock.advance({ minutes: 30 });
    answer = [204, {}];
    await send();
    expect(await told()).toEqual([
      { channel: "webSub", waiting: 0, problem: null, lastGoodAt: clock.now(), nextTryAt: null },
    ]);
  });

  test("is not followed where it leads on, and not asked inside our own network", async () => {
    answer = [302, { location: "/elsewhere" }];
    await set({ hubUrl: at("/hub") });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    await send();
    expect(heard.map(({ path }) => path)).toEqual(["/hub"]);
    expect((await told())[0]?.problem).toBe("It answers 302.");
    await set({ hubUrl: "http://10.0.0.1/hub" });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    await send();
    expect((await told())[0]?.problem).toContain("it lies in a network that is not public");
  });

  test("that is told no longer is forgotten with all that waits for it", async () => {
    await set({ hubUrl: at("/hub"), tellSearchEngines: true });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    await set({ tellSearchEngines: true });
    await send();
    expect(heard.map(({ path }) => path)).toEqual(["/indexnow"]);
    expect(await told()).toMatchObject([{ channel: "indexNow", waiting: 0 }]);
  });

  test("hears of what changed while it was told once more", async () => {
    await set({ hubUrl: at("/hub") });
    await makeLiveArticle(newsroom, { content: { sectionId } });
    const [before] = await db.ping.findMany();
    await makeLiveArticle(newsroom, { content: { sectionId } });
    const [after] = await db.ping.findMany({ where: { subject: before?.subject ?? "" } });
    expect(after?.changedAt.getTime()).toBeGreaterThan(before?.changedAt.getTime() ?? 0);
    expect(await db.ping.count()).toBe(2);
  });
});

describe("what is set for machines", () => {
  test("is refused where the hub has no address of the web, and where somebody else has changed it", async () => {
    const wrong = await updateDiscovery(newsroom, { ...nobody, hubUrl: "ftp://hub.example/" });
    expect(wrong).toMatchObject({ ok: false, issues: [{ path: ["hubUrl"] }] });
    const { version } = await getDiscovery(newsroom);
    await set({ allowTraining: false });
    const late = await updateDiscovery(newsroom, { ...nobody, version });
    expect(late).toMatchObject({ ok: false, issues: [{ path: ["version"] }] });
    expect((await getDiscovery(newsroom)).settings).toEqual({ ...nobody, allowTraining: false });
  });

  test("keeps its key as long as search engines are told", async () => {
    await set({ tellSearchEngines: true });
    const { indexNowKey } = await getDiscovery(newsroom);
    await set({ tellSearchEngines: true, allowAssistants: false });
    expect((await getDiscovery(newsroom)).indexNowKey).toBe(indexNowKey);
    await set({});
    expect((await getDiscovery(newsroom)).indexNowKey).toBeNull();
  });
});
