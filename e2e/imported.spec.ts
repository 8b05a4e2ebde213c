import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import { encodePath } from "#lib/addresses/normalise-path";
import { countPublished } from "#lib/migration/fixtures/count-export";
import { ask, askAll } from "./fetch/ask.ts";
import { almanac, ownArchive, persianAlmanac, realArchives } from "./site/archives.ts";
import { runCommand } from "./site/run-command.ts";
import { test } from "./test.ts";

/** Every address that did not answer as it must, with what it did. */
async function exceptions(
  paths: string[],
  work: (path: string) => Promise<string | null>,
): Promise<string[]> {
  const found = await askAll(paths, async (path) => ({ path, fault: await work(path) }));
  return found.flatMap(({ path, fault }) => (fault === null ? [] : [`${path} ${fault}`]));
}

test("everything that was published arrives, and answers 200", async ({ desk, site }) => {
  test.setTimeout(180_000);
  const { live, written } = await desk.listAddresses();
  const exports = [ownArchive, ...realArchives].map(({ path }) => readFileSync(path, "utf8"));
  const published = [...exports, almanac(), persianAlmanac()].map(countPublished);
  expect(live.length - written.length).toBe(published.reduce((sum, count) => sum + count));
  const faults = await exceptions(live, async (path) => {
    const { status } = await ask(site, encodePath(path));
    return status === 200 ? null : String(status);
  });
  expect(faults).toEqual([]);
});

test("the whole ledger answers as it says, and one wrong answer is told", async ({
  desk,
  site,
}) => {
  test.setTimeout(240_000);
  const { imported } = await desk.listAddresses();
  expect(imported.length).toBeGreaterThan(100);
  const settings = { DATA_DIR: site.dataDir };
  const right = await runCommand("verify-urls", { words: ["--site", site.url], settings });
  expect(right.complained).toBe("");
  expect(right.said).toMatch(
    /^\d+ addresses answer as they must: \d+ open a page, \d+ lead to one/m,
  );
  expect(right.code).toBe(0);

  const other = createServer((_, response) => response.writeHead(200).end()).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const words = ["--site", `http://127.0.0.1:${port}`];
  const wrong = await runCommand("verify-urls", { words, settings });
  other.close();
  expect(wrong.complained).toMatch(/ answers 200 in place of (?:301|404|410)$/m);
  expect(wrong.code).toBe(1);
  const nobody = await runCommand("verify-urls", { words, settings });
  expect(nobody.complained).toContain("does not answer");
  expect(nobody.code).toBe(1);
  expect((await runCommand("verify-urls", { words: ["--sites"], settings })).code).toBe(2);
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
