import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { encodePath } from "#lib/delivery/normalise-path";
import { countPublished } from "#lib/migration/fixtures/fixture-source";
import { ask, askAll } from "./fetch/ask.ts";
import { almanac, ownArchive, realArchives } from "./site/archives.ts";
import { test } from "./test.ts";

/** Every address that did not answer as it must, with what it did. */
async function exceptions(
  paths: string[],
  work: (path: string) => Promise<string | null>,
): Promise<string[]> {
  const found = await askAll(paths, async (path) => ({ path, fault: await work(path) }));
  return found.flatMap(({ path, fault }) => (fault === null ? [] : [`${path} ${fault}`]));
}

/** An address of the ledger as a browser asks for it; old queries stand behind the path. */
function targetOf(address: string): string {
  const [path = "/", query] = address.split("?");
  return query === undefined ? encodePath(path) : `${encodePath(path)}?${query}`;
}

test("everything that was published arrives, and answers 200", async ({ desk, site }) => {
  test.setTimeout(180_000);
  const { live, written } = await desk.listAddresses();
  const exports = [ownArchive, ...realArchives].map(({ path }) => readFileSync(path, "utf8"));
  const published = [...exports, almanac()].map(countPublished);
  expect(live.length - written.length).toBe(published.reduce((sum, count) => sum + count));
  const faults = await exceptions(live, async (path) => {
    const { status } = await ask(site, encodePath(path));
    return status === 200 ? null : String(status);
  });
  expect(faults).toEqual([]);
});

test("every old address leads with one redirect to a page that is there", async ({
  desk,
  site,
}) => {
  test.setTimeout(180_000);
  const { imported } = await desk.listAddresses();
  expect(imported.length).toBeGreaterThan(100);
  const locations = new Set<string>();
  const faults = await exceptions(imported, async (address) => {
    const { status, headers } = await ask(site, targetOf(address));
    // The archive's own address may be the one that it has here.
    if (status === 200 && !address.includes("?")) return null;
    if (status !== 301 || headers.location === undefined) return String(status);
    locations.add(headers.location);
    return null;
  });
  expect(faults).toEqual([]);
  const dead = await exceptions([...locations], async (location) => {
    const { status } = await ask(site, location);
    return status === 200 ? null : String(status);
  });
  expect(dead).toEqual([]);
});

test("an old link opens the article, as it was written", async ({ page }) => {
  await page.goto("/2019/03/ferry-returns/");
  await expect(page).toHaveURL("/port/ferry-returns");
  const article = page.getByRole("article").first();
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(
    "Ferry returns to the old pier",
  );
  await expect(article).toContainText("After five months the ferry is back.");
  await expect(article.getByText("By Mara Lind")).toBeVisible();
  await expect(article).toContainText("Published 4 March 2019, 08:15");
  await expect(article.getByRole("link", { name: "Watch on YouTube" })).toBeVisible();
  await expect(article).not.toContainText(/\[caption|\[timetable|pier\.jpg/);
});

test("an old link between texts of an archive leads from one to the other here", async ({
  page,
}) => {
  await page.goto("/about/");
  await page.getByRole("link", { name: "news of the ferry" }).click();
  await expect(page).toHaveURL("/port/ferry-returns");
});

test("an old number opens the article", async ({ page }) => {
  await page.goto("/?p=12");
  await expect(page.getByRole("article").first()).toContainText("بندر از فردا باز است");
});

/** A few of the real ones, by their old addresses. */
const realReading: Record<string, { old: string; headline: string; words: string }[]> = {
  "creativecommons-labs-2012.xml": [
    {
      old: "/2007/04/11/the-cc-tech-blog/",
      headline: "The CC Tech Blog",
      words: "Creative Commons",
    },
    {
      old: "/2010/06/25/gsoc-cc-wordpress-plugin-weekly-report-4/",
      headline: "GSoC CC Wordpress Plugin: Weekly Report #4",
      words: "Oshani Seneviratnes semantic clipboard",
    },
  ],
  "theme-unit-test-data.xml": [
    {
      old: "/2013/01/11/markup-html-tags-and-formatting/",
      headline: "Markup: HTML Tags and Formatting",
      words: "indicates that the enclosed text is an extended quotation",
    },
    {
      old: "/about/page-markup-and-formatting/",
      headline: "Page Markup And Formatting",
      words: "indicates that the enclosed text is an extended quotation",
    },
  ],
};

for (const { name } of realArchives) {
  for (const { old, headline, words } of realReading[name] ?? []) {
    test(`${name}: ${old} is read`, async ({ page }) => {
      await page.goto(old);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
      await expect(page.getByRole("article").first()).toContainText(words);
    });
  }
}
