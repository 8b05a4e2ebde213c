import { expect, type Page } from "@playwright/test";
import { papers } from "../papers.ts";
import { test } from "../test.ts";

for (const { language, home, words, way } of papers) {
  const search = language === "fa" ? "/fa/search?q=آب" : "/search?q=river";

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

  for (const forcedColors of ["none", "active"] as const) {
    const how = forcedColors === "active" ? ", in the few colours of their system too" : "";

    test(`${language}: who reads by keyboard always sees where they are${how}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors });
      await page.goto(home);
      expect(await listUnmarked(page)).toEqual([]);
      await page.getByRole("link", { name: way.headline }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(way.headline);
      expect(await listUnmarked(page)).toEqual([]);
    });

    test(`${language}: so does who searches by keyboard${how}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors });
      await page.goto(search);
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      expect(await listUnmarked(page)).toEqual([]);
    });
  }
}

/** What does not show that it has the focus, from the first link, button or field of a page to the last. */
async function listUnmarked(page: Page): Promise<string[]> {
  const stops = page.locator("a[href], button, input, select, summary").filter({ visible: true });
  const steps = await stops.count();
  const unmarked: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("Tab");
    const unmarkedName = await nameWithoutMark(page);
    if (unmarkedName !== null) unmarked.push(unmarkedName);
  }
  return unmarked;
}

/** What has the focus and does not show it; null when it does. */
function nameWithoutMark(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // The button in a field for a day is the browser's, and so is the mark around it.
    if (focused.matches("[type=date]:not(:focus-visible)")) return null;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    // A card shows the focus of its headline around the whole card.
    const isMarked = [undefined, "::after"].some((part) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused, part);
      return outlineStyle !== "none" && outlineWidth !== "0px" && outlineColor !== ground;
    });
    return isMarked ? null : (focused.textContent ?? "nameless");
  });
}
