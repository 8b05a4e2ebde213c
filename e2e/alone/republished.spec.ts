import { expect } from "@playwright/test";
import { encodePath } from "#lib/addresses/normalise-path";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { faultsIn } from "../a11y/markup.ts";
import { ask } from "../fetch/ask.ts";
import { expectLaidOut } from "../laid-out.ts";
import { persian } from "../papers.ts";
import { ownSiteTest as test } from "../test.ts";

type Site = { url: string };

/** The addresses among these that mention a path now; each was asked for once. */
async function mentioning(site: Site, path: string, addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const { text } = await ask(site, encodePath(address));
    const isThere = text.includes(`"${path}"`) || text.includes(`${site.url}${path}<`);
    if (isThere) found.push(address);
  }
  return found;
}

async function statusOf(site: Site, path: string): Promise<number> {
  return (await ask(site, encodePath(path))).status;
}

/** The sitemap of the month in which an article appeared. */
async function sitemapOf(site: Site, path: string): Promise<string> {
  const { text } = await ask(site, path);
  const [, month] = /"datePublished":"(\d{4}-\d{2})/.exec(text) ?? [];
  return `/sitemaps/en-${month}.xml`;
}

test("a withdrawal is seen with the next request, and so is a return", async ({
  site,
  desk,
  page,
}) => {
  const path = "/news/weir-street-water-main";
  const lists = [
    "/",
    "/news",
    "/topics/weir-street",
    "/authors/elverham-town-council",
    "/feed.xml",
    "/news/feed.xml",
    "/topics/weir-street/feed.xml",
    await sitemapOf(site, path),
  ];
  const related = "/articles/a-reading-room-that-stays-open";
  const everywhere = [...lists, related];
  expect(await statusOf(site, path)).toBe(200);
  expect(await mentioning(site, path, everywhere)).toEqual(everywhere);

  await desk.withdraw(path, "The dates of these works were wrong.");
  const gone = await ask(site, path);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain("The dates of these works were wrong.");
  expect(gone.text).not.toContain("A test asked for it.");
  expect(await mentioning(site, path, everywhere)).toEqual([]);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page has been withdrawn");

  await desk.publishAgain(path);
  expect(await statusOf(site, path)).toBe(200);
  expect(await mentioning(site, path, lists)).toEqual(lists);
  // Blocks on other articles refresh behind, so that one publication does not make the whole site cold.
  await expect.poll(() => mentioning(site, path, [related])).toEqual([related]);
});

test("a topic and an author without an article have no page until one comes back", async ({
  site,
  desk,
}) => {
  const path = "/articles/the-miller-of-sallow-mill";
  const topic = "/topics/hannah-brightwell";
  expect(await statusOf(site, topic)).toBe(200);
  await desk.withdraw(path, "Withdrawn.");
  expect(await statusOf(site, topic)).toBe(404);
  await desk.publishAgain(path);
  expect(await statusOf(site, topic)).toBe(200);
});

test("an article that gets another address is found under both with the next request", async ({
  site,
  desk,
}) => {
  const before = "/news/thursday-evening-market";
  expect(await statusOf(site, before)).toBe(200);
  expect(await statusOf(site, "/news/market-until-nine")).toBe(404);
  const after = await desk.rename(before, "market-until-nine");
  const old = await ask(site, before);
  expect({ status: old.status, location: old.headers.location }).toEqual({
    status: 301,
    location: after,
  });
  expect(await statusOf(site, after)).toBe(200);
  const lists = ["/", "/news", "/feed.xml", await sitemapOf(site, after)];
  expect(await mentioning(site, after, lists)).toEqual(lists);
  expect(await mentioning(site, before, lists)).toEqual([]);

  await desk.rename(after, "thursday-evening-market");
  expect(await statusOf(site, before)).toBe(200);
  expect((await ask(site, after)).headers.location).toBe(before);
});

test("a correction is read with the next request", async ({ site, desk, page }) => {
  const path = "/news/millgate-bridge-reopens";
  const note = "The first vehicle across was a bread van, and not a milk float.";
  expect((await ask(site, path)).text).not.toContain(note);
  await desk.correct(path, note);
  await page.goto(path);
  await expect(page.getByRole("region", { name: "Corrections and updates" })).toContainText(note);
  expect((await ask(site, path)).text).toContain(`"@type":"CorrectionComment","text":"${note}"`);
});

test("a new article is on the front page, in its section and in the feed at once", async ({
  site,
  desk,
  page,
}) => {
  const lists = ["/", "/news", "/topics/transport", "/feed.xml", "/news/feed.xml"];
  const headline = "The river is back in its bed";
  const expected = "/news/the-river-is-back";
  expect(await statusOf(site, expected)).toBe(404);
  expect(await mentioning(site, expected, lists)).toEqual([]);
  const path = await desk.publish({
    headline,
    slug: "the-river-is-back",
    section: "news",
    topic: "transport",
  });
  expect(path).toBe(expected);
  expect(await mentioning(site, path, lists)).toEqual(lists);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: headline }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
});

test("the Persian edition withdraws in Persian, and its page can be read by everybody", async ({
  site,
  desk,
  page,
}) => {
  const path = "/fa/اخبار/مدرسه-شنبه-ها";
  expect(await statusOf(site, path)).toBe(200);
  await desk.withdraw(path, "این گزارش نادرست بود.");
  expect(await faultsIn((await ask(site, encodePath(path))).text)).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(persian.words.withdrawn);
    await expect(page.getByRole("main")).toContainText("این گزارش نادرست بود.");
    await expectAccessible(page);
    await expectReflow(page);
    await expectLaidOut(page);
  }
  await desk.publishAgain(path);
  expect(await statusOf(site, path)).toBe(200);
});

test("a new topic has its page and its feed with its first article, also for who asked before", async ({
  site,
  desk,
}) => {
  const pages = ["/topics/night-buses", "/topics/night-buses/feed.xml"];
  for (const page of pages) expect(await statusOf(site, page)).toBe(404);
  const path = await desk.publish({
    headline: "Buses will run at night",
    slug: "buses-at-night",
    section: "news",
    topic: "night-buses",
  });
  expect(await mentioning(site, path, pages)).toEqual(pages);
});
