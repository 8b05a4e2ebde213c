import { expect } from "@playwright/test";
import { expectPromised, expectReadOnly } from "./fetch/conditional-requests.ts";
import { addressesOf, publicRoutes } from "./fetch/public-routes.ts";
import { test } from "./test.ts";

for (const [file, route] of Object.entries(publicRoutes)) {
  if (route.on !== undefined) continue;
  test(`${file}: conditional requests, HEAD and caching are right`, async ({ site }) => {
    const addresses = await addressesOf(route, site);
    expect(addresses.length).toBeGreaterThan(0);
    for (const path of addresses) await expectPromised(site, path, route.promised);
  });
}

test("whether the site is well is read, and nothing else", async ({ site }) => {
  for (const path of ["/api/health/live", "/api/health/ready"]) await expectReadOnly(site, path);
});

for (const path of ["/feed.xml", "/fa/atom.xml"]) {
  test(`${path} explains itself to whoever opens it in a browser`, async ({ page }) => {
    await page.goto(path);
    const shown = (name: string) => page.locator(name).first();
    await expect(shown("title")).toBeVisible();
    await expect(shown(path.endsWith("feed.xml") ? "item > title" : "entry > title")).toBeVisible();
    await expect(shown("category")).toBeHidden();
    const told = await page.evaluate(
      () => getComputedStyle(document.documentElement, "::before").content,
    );
    expect(told).toMatch(path.startsWith("/fa") ? /خوراک/ : /This is a feed/);
  });
}
