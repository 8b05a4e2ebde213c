import { expect, type Page } from "@playwright/test";
import { papers } from "../papers.ts";
import { test } from "../test.ts";

for (const { language, home, words, way } of papers) {
  test(`${language}: the first key leads past the masthead`, async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: words.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test(`${language}: who reads by keyboard always sees where they are`, async ({ page }) => {
    await page.goto(home);
    await page.getByRole("link", { name: way.headline }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(way.headline);
    const links = await page.getByRole("link").count();
    const unmarked: string[] = [];
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press("Tab");
      const unmarkedName = await nameWithoutMark(page);
      if (unmarkedName !== null) unmarked.push(unmarkedName);
    }
    expect(unmarked).toEqual([]);
  });
}

/** What has the focus and does not show it; null when it does. */
function nameWithoutMark(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A card shows the focus of its headline around the whole card.
    const isMarked = [undefined, "::after"].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused, part);
      return outlineStyle !== "none" && outlineWidth !== "0px";
    });
    return isMarked ? null : (focused.textContent ?? "nameless");
  });
}
