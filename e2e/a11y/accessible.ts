import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Colours follow the scheme and places the width; no rule is about both. */
const looks = [
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 1280 },
] as const;

const source = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** No fault of any kind on the page that stands open, on a phone by day and on a desk by night. */
export async function expectAccessible(page: Page): Promise<void> {
  await readAxe(page);
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await followed(page, colorScheme);
    await settled(page);
    expect(await findFaults(page), `${colorScheme}, ${width} pixels wide`).toEqual([]);
  }
}

/**
 * Once for each document. Without the builder around it, which opens a page of its own each time, and past the wrapping of `evaluate`,
 * which reads a text of this length slowly, axe takes a tenth of the time.
 */
async function readAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: `${source};null`, returnByValue: true });
  await session.detach();
}

/** The fields of the desk learn of the scheme a moment after the styles around them. */
async function followed(page: Page, colorScheme: string): Promise<void> {
  await page.waitForFunction((scheme) => {
    // Between two pages there is none.
    const { mantineColorScheme = scheme } = document.documentElement?.dataset ?? {
      mantineColorScheme: "",
    };
    return mantineColorScheme === scheme;
  }, colorScheme);
}

/** A colour on its way to another is not what anybody reads. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => null);
  });
}

function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    // Style sheets are fetched once more only for a rule that is none of these, and what passes needs no telling.
    const options = { runOnly, preload: false, resultTypes: ["violations" as const] };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  }, rules);
}

/** On the narrowest screen that WCAG asks for (1.4.10) nothing is read by scrolling sideways. */
export async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "width of the page on a screen of 320 pixels").toBeLessThanOrEqual(320);
}
