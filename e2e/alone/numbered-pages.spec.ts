import { expect } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { faultsIn } from "../a11y/markup.ts";
import { expectPromised } from "../fetch/conditional-requests.ts";
import { addressesOf, publicRoutes } from "../fetch/public-routes.ts";
import { expectLaidOut } from "../laid-out.ts";
import { hourlyAlmanac, persianHourlyAlmanac } from "../site/archives.ts";
import { runCommand } from "../site/run-command.ts";
import { ownSiteTest as test } from "../test.ts";

/** A month with more articles, and an index with more topics and authors, than one page shows. */
test.use({ siteName: "numbered pages" });

test.beforeAll("moves a long archive in", async ({ site }) => {
  test.setTimeout(300_000);
  const archives = [
    { words: ["--section", "Almanac"], input: hourlyAlmanac() },
    { words: ["--edition", "fa", "--section", "سالنامه"], input: persianHourlyAlmanac() },
  ];
  for (const { words, input } of archives) {
    const { code, complained } = await runCommand("import", {
      words: ["wordpress", "-", ...words],
      input,
      settings: { DATA_DIR: site.dataDir },
    });
    expect(complained).toBe("");
    expect(code).toBe(0);
  }
});

const numbered = Object.entries(publicRoutes).filter(([, { on }]) => on === "numbered pages");

for (const [file, route] of numbered) {
  test(`${file}: conditional requests, HEAD and caching are right`, async ({ site, page }) => {
    for (const path of await addressesOf(route, site)) {
      await expectPromised(site, path, route.promised);
      await page.goto(path);
      await expectAccessible(page);
      await expectReflow(page);
    }
  });
}

const months = ["/archive/2018/01", "/fa/archive/1396/10"].map((path) => `${path}/page/1`);
const indexes = ["/topics", "/fa/topics", "/authors", "/fa/authors"].map(
  (path) => `${path}/page/2`,
);

for (const path of [...months, ...indexes]) {
  test(`${path} is there, and valid HTML`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(200);
    expect(await faultsIn(await response.text())).toEqual([]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path}, ${colorScheme}: nothing sticks out, is cut or covers anything`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectLaidOut(page);
    });
  }
}

test("a reader turns the pages of a month, of all topics and of all authors, and comes back", async ({
  page,
}) => {
  for (const [first, second] of [
    ["/archive/2018/01", "/archive/2018/01/page/1"],
    ["/topics", "/topics/page/2"],
    ["/authors", "/authors/page/2"],
  ] as const) {
    await page.goto(first);
    await page.getByRole("main").locator(`a[href="${second}"]`).last().click();
    await expect(page).toHaveURL(second);
    await page.getByRole("main").locator(`a[href="${first}"]`).last().click();
    await expect(page).toHaveURL(first);
  }
});
