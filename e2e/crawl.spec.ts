import { expect } from "@playwright/test";
import { encodePath } from "#lib/addresses/normalise-path";
import { lintSitemap } from "#lib/syndication/testing/lint-sitemap";
import { checkPage } from "./crawl/check-page.ts";
import { crawl, type Visited } from "./crawl/crawl.ts";
import { neverSaid, neverWritten, saidBy, uploadedNames } from "./crawl/never-said.ts";
import { ask } from "./fetch/ask.ts";
import { readXml } from "./fetch/xml.ts";
import { ownArchive, realArchives } from "./site/archives.ts";
import { test } from "./test.ts";

// One crawl for all of these.
test.describe.configure({ mode: "default" });

let everything: ReadonlyMap<string, Visited>;
let sitemaps: string[];
/** The addresses of articles and Pages that no archive brought: what they say is ours. */
let ours: Set<string>;
let archived: Set<string>;

test.beforeAll(
  "follows every link from both front pages and the sitemaps",
  async ({ site, desk }) => {
    test.setTimeout(300_000);
    const pathOf = (url: string) => url.slice(site.url.length);
    const index = await ask(site, "/sitemap.xml");
    sitemaps = readXml(index.text, "loc").map(pathOf);
    const listed = await Promise.all(
      sitemaps.map(async (path) => readXml((await ask(site, path)).text, "loc").map(pathOf)),
    );
    const { live, written } = await desk.listAddresses();
    ours = new Set(written.map(encodePath));
    archived = new Set(live.map(encodePath).filter((path) => !ours.has(path)));
    everything = await crawl(site, ["/", "/fa", ...listed.flat()]);
  },
);

const visits = () => [...everything.values()];
const pages = () =>
  visits().flatMap((visit) =>
    visit.status === 200 && visit.page !== null ? [{ ...visit, page: visit.page }] : [],
  );

test("every link leads somewhere", () => {
  const dead = visits().filter(
    // What authors linked to long ago, on a site that is no more, is not ours to mend.
    ({ status, from }) => status !== 200 && status !== 301 && !archived.has(from),
  );
  expect(dead.map(({ path, from, status }) => `${path} ${status} from ${from}`)).toEqual([]);
  expect(visits().length).toBeGreaterThan(150);
});

test("every page says what it is", ({ site }) => {
  const faults = pages().flatMap(({ path, page }) =>
    checkPage(page, `${site.url}${path}`).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("translations name one another", ({ site }) => {
  const named = pages().filter(({ page }) => page.languages.size > 0);
  expect(named.length).toBeGreaterThan(5);
  for (const { path, page } of named) {
    expect([...page.languages.values()], path).toContain(page.canonical);
    expect([...page.languages.keys()], path).toContain("x-default");
    for (const address of page.languages.values()) {
      const other = everything.get(address.slice(site.url.length) || "/");
      expect(other?.page?.languages, `${address}, named by ${path}`).toEqual(page.languages);
    }
  }
});

test("no page, its data, its Markdown and no feed, of ours or of an archive, says what a file was called, or a word for operators", () => {
  const uploaded = uploadedNames([ownArchive, ...realArchives].map(({ path }) => path));
  expect([...uploaded]).toContain("pier.jpg");
  const answered = visits().filter(({ status }) => status === 200);
  const kinds = { page: 0, xml: 0, json: 0, markdown: 0 };
  const found = answered.flatMap((visit) => {
    for (const kind of ["page", "xml", "json", "markdown"] as const)
      kinds[kind] += visit[kind] ? 1 : 0;
    const said = saidBy(visit);
    // What authors of an archive wrote of files in their own words is theirs.
    const isText = visit.page !== null || visit.markdown !== null;
    const isOurs = isText && !archived.has(visit.path.replace(/\.md$/, ""));
    const all = [...neverSaid(said, uploaded), ...(isOurs ? neverWritten(said) : [])];
    return all.map((one) => `${visit.path}: ${one}`);
  });
  expect(found).toEqual([]);
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(20);
});

test("a document that an article offers is saved under a readable name", () => {
  const names = visits().flatMap(({ path, headers }) => {
    const said = headers["content-disposition"];
    return said === undefined ? [] : [{ path, name: decodeURIComponent(String(said)) }];
  });
  expect(names.length).toBeGreaterThan(3);
  for (const { path, name } of names) {
    expect(name, path).toMatch(
      /^attachment; filename\*=UTF-8''[\p{L}\p{M}\p{N}\p{P}\u200c ]{8,}\.pdf$/u,
    );
    expect(name, path).not.toMatch(/[0-9a-f]{32}|%/);
  }
});

test("every feed is well-formed, and its articles are there", async ({ site }) => {
  const feeds = visits().filter(({ path, xml }) => path.endsWith("/feed.xml") && xml !== null);
  expect(feeds.length).toBeGreaterThan(20);
  const links = new Set(feeds.flatMap(({ xml }) => readXml(xml ?? "", "link")));
  for (const link of links) {
    expect(link.startsWith(site.url), link).toBe(true);
    expect(everything.get(link.slice(site.url.length) || "/")?.status, link).toBe(200);
  }
});

test("every address of the sitemaps is a page under just this address", async ({ site }) => {
  for (const path of sitemaps) {
    const { status, headers, text } = await ask(site, path);
    expect({ path, status, type: headers["content-type"] }).toEqual({
      path,
      status: 200,
      type: "application/xml; charset=utf-8",
    });
    const faults = readXml(text, "loc").filter((url) => {
      const visit = everything.get(url.slice(site.url.length) || "/");
      return visit?.status !== 200 || visit.page?.canonical !== url;
    });
    expect(faults, path).toEqual([]);
  }
});

test("every sitemap, its index and those of news are valid (xmllint)", async ({ site }) => {
  const news = ["/news-sitemap.xml", "/fa/news-sitemap.xml"];
  for (const path of ["/sitemap.xml", ...sitemaps, ...news]) {
    const { status, text } = await ask(site, path);
    expect({ path, status }).toEqual({ path, status: 200 });
    if (/<(?:url|sitemap)>/.test(text)) expect(await lintSitemap(text), path).toEqual([]);
    else expect(news, path).toContain(path);
  }
});

test("the sitemaps of news tell what was published in the last two days, and nothing else", async ({
  site,
}) => {
  const twoDaysAgo = Date.now() - 2 * 86_400_000;
  for (const [path, code] of [
    ["/news-sitemap.xml", "en"],
    ["/fa/news-sitemap.xml", "fa"],
  ] as const) {
    const { text } = await ask(site, path);
    const [urls, titles, dates] = ["loc", "news:title", "news:publication_date"].map((name) =>
      readXml(text, name),
    );
    const { data } = JSON.parse(
      (await ask(site, `/api/v1/articles?edition=${code}&limit=100`)).text,
    ) as { data: { url: string; headline: string; publishedAt: string }[] };
    const recent = data.filter(({ publishedAt }) => Date.parse(publishedAt) > twoDaysAgo);
    expect(recent.length, path).toBeGreaterThan(0);
    expect(urls?.toSorted(), path).toEqual(recent.map(({ url }) => url).toSorted());
    expect(titles?.toSorted(), path).toEqual(recent.map(({ headline }) => headline).toSorted());
    for (const date of dates ?? []) expect(Date.parse(date), path).toBeGreaterThan(twoDaysAgo);
    expect(new Set(readXml(text, "news:language")), path).toEqual(new Set([code]));
  }
});

test("robots are told where the sitemaps are", async ({ site }) => {
  const { status, headers, text } = await ask(site, "/robots.txt");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  for (const path of ["/sitemap.xml", "/news-sitemap.xml", "/fa/news-sitemap.xml"])
    expect(text).toContain(`Sitemap: ${site.url}${path}\n`);
  expect(text).not.toMatch(/^Disallow: \/$/m);
});
