import { expect } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What must not be seen any more is gone at every address, and from the pages that showed it. */
test.use({ siteName: "take-down" });

test("a picture that is taken down is gone for readers at once, and comes back", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  await reader.goto("/news/millgate-bridge-reopens");
  const picture = reader.getByRole("main").locator("figure img").first();
  const [alt, src] = [await picture.getAttribute("alt"), await picture.getAttribute("src")];
  if (alt === null || src === null) throw new Error("An article of the demo has a picture.");
  const statuses = async () =>
    Promise.all(
      [src, src.replace(/^(\/media\/[0-9a-f]{64}).*$/, "$1/512w.webp")].map(
        async (at) => (await ask(site, at)).status,
      ),
    );
  await expect.poll(statuses).toEqual([200, 200]);

  await page.goto(`/admin/media?text=${encodeURIComponent(alt)}`);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().press("Enter");
  const uses = page.getByRole("region", { name: "Where it is used" });
  await expect(uses.getByText("live").first()).toBeVisible();
  await page.getByText("Take it down", { exact: true }).first().click();
  await page.getByLabel("Why").fill("The photographer asked us to.");
  await page.getByRole("button", { name: "Take it down" }).press("Enter");
  await expect(page.getByText("Taken down: readers do not see it.")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await expect.poll(statuses).toEqual([410, 410]);
  await expect
    .poll(async () => {
      await reader.reload();
      return reader.locator(`img[src="${src}"]`).count();
    })
    .toBe(0);

  await page.getByRole("button", { name: "Put it back" }).press("Enter");
  await expect.poll(statuses).toEqual([200, 200]);
  await expect
    .poll(async () => {
      await reader.reload();
      return reader.locator(`img[src="${src}"]`).count();
    })
    .toBeGreaterThan(0);
  await reader.close();
});
