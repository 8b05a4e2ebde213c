import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { updateDiscovery } from "#lib/desk/names/update-discovery";
import { makeOutgoingPings } from "#lib/jobs/outgoing-pings";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
await makeEdition(newsroom);

const heard: { path: string; body: string }[] = [];
const server = createServer(async (request, response) => {
  heard.push({ path: String(request.url), body: await text(request) });
  response.writeHead(202).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const { port } = server.address() as AddressInfo;
const at = (path: string) => `http://127.0.0.1:${port}${path}`;

/** What the operator would name in FEED_HOSTS, and where search engines listen. */
const here = {
  isAllowed: (address: string, of: number) => address === "127.0.0.1" && of === port,
  indexNowUrl: at("/indexnow"),
};

async function publishTold(hubUrl: string): Promise<string> {
  const settings = { allowTraining: true, allowAssistants: true, tellSearchEngines: true, hubUrl };
  accepted(await updateDiscovery(newsroom, settings));
  const { id: sectionId } = await makeSection(newsroom);
  return (await makeLiveArticle(newsroom, { content: { sectionId } })).path;
}

test("the job tells search engines and the hub what was published since it last looked", async () => {
  const path = await publishTold(at("/hub"));
  const pings = makeOutgoingPings(newsroom, here);
  await pings.look();
  expect(heard.map((one) => one.path).sort()).toEqual(["/hub", "/indexnow"]);
  const [hub, engines] = heard.toSorted((one, other) => one.path.localeCompare(other.path));
  expect(new URLSearchParams(hub?.body).getAll("hub.url").join(" ")).toContain("/feed.xml");
  expect(JSON.parse(engines?.body ?? "{}").urlList).toEqual([expect.stringMatching(`${path}$`)]);
  await pings.look();
  expect(heard).toHaveLength(2);
  await pings.stop();
});

test("a job that is stopped tells nobody any more", async () => {
  await publishTold(at("/hub"));
  heard.length = 0;
  const pings = makeOutgoingPings(newsroom, here);
  await pings.stop();
  await pings.look();
  expect(heard).toEqual([]);
  expect(await db.ping.count()).toBeGreaterThan(0);
});

test("nobody in our own network is told, as long as the operator does not name them", async () => {
  await publishTold(at("/hub"));
  heard.length = 0;
  const pings = makeOutgoingPings(newsroom, { indexNowUrl: at("/indexnow") });
  await pings.look();
  expect(heard).toEqual([]);
  const problems = await db.pingHealth.findMany({ select: { problem: true } });
  expect(problems.map(({ problem }) => problem)).toEqual(
    Array(2).fill(expect.stringContaining("it lies in a network that is not public")),
  );
  await pings.stop();
});
