import { expect, type Page } from "@playwright/test";
import { test } from "./test.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const english = "/news/millgate-bridge-reopens";
const persian = "/fa/مقالات/تنور-سنگک-در-خیابان-ایستگاه";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("en: what an article said before is looked up from it, fix by fix", async ({ page }) => {
      await page.goto(english);
      const article = page.getByRole("article").first();
      await article.getByRole("link", { name: "Versions", exact: true }).click();
      await expect(page).toHaveURL(`${english}/versions`);
      await expect(title(page)).toHaveText("Versions");
      const entries = page.getByRole("main").locator("ol").last().locator("> li");
      await expect(entries).toHaveText([
        /^Update .*The table of costs was added.*Version 4$/,
        /^2 small fixes/,
        /^First published .*Version 1$/,
      ]);
      const fix = page.getByRole("link", { name: "Version 2" });
      await expect(fix).toBeHidden();
      await page.getByText("2 small fixes").click();
      await fix.click();

      await expect(title(page)).toHaveText("Version 2");
      await expect(page.getByText("Compared with version 1: 1 change")).toBeVisible();
      await expect(page.locator("ins")).toHaveText(["added: bicycles"]);
      await expect(page.locator("del")).toHaveText(["removed: bycicles"]);
      const ways = page.getByRole("navigation", { name: "Versions" });
      await ways.getByRole("link", { name: "Later version" }).click();
      await ways.getByRole("link", { name: "Later version" }).click();
      await expect(title(page)).toHaveText("Version 4");
      await expect(page.getByText("The table of costs was added")).toBeVisible();
      await expect(page.getByText("Table · Added")).toBeVisible();
      await page.getByRole("link", { name: "Go to the first change" }).click();
      await expect(page).toHaveURL(/#first-change$/);
      await expect(page.locator("#first-change")).toBeInViewport();
      await ways.getByRole("link", { name: "The text as it stands now" }).click();
      await expect(page).toHaveURL(english);
    });

    test("fa: in the edition's words, digits and direction, with what was moved", async ({
      page,
    }) => {
      await page.goto(persian);
      const article = page.getByRole("article").first();
      await article.getByRole("link", { name: "نسخه‌ها", exact: true }).click();
      await expect(title(page)).toHaveText("نسخه‌ها");
      await page.getByRole("link", { name: "نسخهٔ ۳" }).click();
      await expect(page.getByText("در مقایسه با نسخهٔ ۲: ۱ تغییر")).toBeVisible();
      await expect(page.locator("ins")).toHaveText(["افزوده: ۳۱"]);
      await expect(page.locator("del")).toHaveText(["حذف‌شده: ۱۳"]);
      await expect(page.locator("ins")).toHaveCSS("direction", "rtl");
      await page.getByRole("link", { name: "نسخهٔ پیشین" }).click();
      await expect(page.getByText("عکس · به اینجا آمده")).toBeVisible();
      await expect(page.getByText("عکس · به جای دیگری از متن رفته")).toBeVisible();
      await page.getByRole("link", { name: "نسخهٔ پیشین" }).click();
      await expect(page.getByText("نسخهٔ پیش‌تری نشان داده نمی‌شود.")).toBeVisible();
    });
  });
}

test("nobody is to find an earlier text in place of the article, nor one that there is not", async ({
  page,
}) => {
  for (const path of ["", "/1", "/4"]) {
    expect((await page.goto(`${english}/versions${path}`))?.status()).toBe(200);
    const robots = page.locator('meta[name="robots"]');
    await expect(robots).toHaveAttribute("content", "noindex");
  }
  for (const number of ["0", "01", "5", "-1", "9999999", "99999999999999999999", "x"]) {
    const answer = await page.goto(`${english}/versions/${number}`);
    expect([number, answer?.status()]).toEqual([number, 404]);
  }
  const unchanged = "/articles/the-elvers-are-back";
  expect((await page.goto(`${unchanged}/versions`))?.status()).toBe(404);
  await page.goto(unchanged);
  await expect(page.getByRole("link", { name: "Versions", exact: true })).toHaveCount(0);
});
