import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { encodePath } from "#lib/addresses/normalise-path";
import { type Answer, ask, askAll } from "../fetch/ask.ts";
import { readXml } from "../fetch/xml.ts";
import type { NewsroomOfSite } from "../newsroom/open-newsroom.ts";
import { ownSiteTest as test } from "../test.ts";

/** A front cache that keeps everything until it is told which tags are old: it must never show what was. */
test.use({ siteName: "purged" });

type Site = { url: string };
type Kept = ReadonlyMap<string, Pick<Answer, "text" | "headers">>;

/** As docs/serving.md tells whoever purges. */
const nameOf = (tag: string) => createHash("sha256").update(tag).digest("base64url").slice(0, 5);
const tagsOf = ({ headers }: Pick<Answer, "headers">) => String(headers["cache-tag"]).split(",");

/** Pages, feeds, sitemaps, lists of machines, and answers of both interfaces. */
async function addressesOf(site: Site, desk: NewsroomOfSite): Promise<string[]> {
  const pathOf = (url: string) => url.slice(site.url.length) || "/";
  const index = await ask(site, "/sitemap.xml");
  const sitemaps = readXml(index.text, "loc").map(pathOf);
  const lists = await askAll(sitemaps, async (path) =>
    readXml((await ask(site, path)).text, "loc"),
  );
  const followed = [...(await desk.listFollowed("en")), ...(await desk.listFollowed("fa"))];
  const feeds = followed.flatMap((list) =>
    ["feed.xml", "atom.xml", "feed.json"].map((file) =>
      encodePath(`${list === "/" ? "" : list}/${file}`),
    ),
  );
  const ofEditions = ["news-sitemap.xml", "opml.xml", "llms.txt", "manifest.webmanifest"];
  return [
    ...lists.flat().map(pathOf),
    ...feeds,
    ...sitemaps,
    ...["/sitemap.xml", "/robots.txt"],
    ...ofEditions.flatMap((file) => [`/${file}`, `/fa/${file}`]),
    ...["articles?limit=5", "articles?section=news&body=text", "sections", "topics", "front"].map(
      (asked) => `/api/v1/${asked}`,
    ),
    ...["articles?edition=fa&limit=5", "front?edition=fa"].map((asked) => `/api/v1/${asked}`),
    ...["posts/?limit=5", "tags/?limit=all", "settings/"].map(
      (asked) => `/ghost/api/content/${asked}`,
    ),
  ];
}

async function fetchAll(site: Site, addresses: readonly string[]): Promise<Kept> {
  const answers = await askAll(addresses, (address) => ask(site, address));
  return new Map(addresses.map((address, at) => [address, answers[at] as Answer]));
}

/** Once nothing is made anew behind its readers any more: several looks find the same. */
async function fetchSettled(site: Site, addresses: readonly string[]): Promise<Kept> {
  let before = await fetchAll(site, addresses);
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await fetchAll(site, addresses);
        same = differing(before, now).length === 0 ? same + 1 : 0;
        before = now;
        return same;
      },
      { timeout: 90_000 },
    )
    .toBeGreaterThan(2);
  return before;
}

const differing = (before: Kept, now: Kept) =>
  [...now].flatMap(([address, { text }]) => (before.get(address)?.text === text ? [] : [address]));

/** Which of what a front cache keeps it throws away when it is told of these tags. */
function purgedBy(kept: Kept, tags: string[]): string[] {
  const old = new Set([...tags.map(nameOf), "many"]);
  return [...kept].flatMap(([address, answer]) =>
    tagsOf(answer).some((tag) => old.has(tag)) ? [address] : [],
  );
}

test("whatever a front cache is not told to throw away is as it was", async ({ site, desk }) => {
  test.setTimeout(300_000);
  const addresses = await addressesOf(site, desk);
  expect(addresses.length).toBeGreaterThan(300);
  let kept = await fetchSettled(site, addresses);
  for (const [address, { headers }] of kept)
    expect([address, headers["cache-tag"]]).toEqual([address, expect.stringMatching(/^[\w-]+/)]);

  const articles = new Set((await desk.listAddresses()).live.map(encodePath));
  const isFeed = (address: string) => /\/(?:feed\.xml|atom\.xml|feed\.json)$/.test(address);
  const news = { headline: "The lock gates were mended", slug: "lock-gates-mended" };
  const told = { ...news, section: "news", topic: "weir-street" };
  let path = "";
  const works: [work: string, doIt: () => Promise<unknown>, changes: string[]][] = [
    [
      "publish",
      async () => (path = await desk.publish(told)),
      ["/", "/news", "/topics/weir-street"],
    ],
    ["retitle", () => desk.retitle(path, "The lock gates are mended at last"), ["/", "/news"]],
    ["correct", () => desk.correct(path, "There are four gates, and not three."), ["/corrections"]],
    ["withdraw", () => desk.withdraw(path, "The gates were never broken."), ["/", "/corrections"]],
  ];
  for (const [work, doIt, changes] of works) {
    const mark = await desk.markExpiries();
    await doIt();
    const purged = new Set(purgedBy(kept, await desk.expiredSince(mark)));
    const now = await fetchSettled(site, addresses);
    const changed = new Set(differing(kept, now));
    expect({ work, stale: [...changed.difference(purged)] }).toEqual({ work, stale: [] });
    expect([...changed]).toEqual(expect.arrayContaining([...changes, "/feed.xml"]));
    // Overviews are few, and asked again in vain; the many are not: of a correction, which is on no card, the cards are.
    const inVain = [...purged.difference(changed)].filter(
      (address) => isFeed(address) || (articles.has(address) && work !== "correct"),
    );
    expect({ work, inVain }).toEqual({ work, inVain: [] });
    expect(purged.size).toBeLessThan(addresses.length / 4);
    kept = now;
  }
});
