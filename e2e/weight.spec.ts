import { expect } from "@playwright/test";
import { textOf, weighPage, weightLimits } from "../scripts/bench/weigh-page.ts";
import { pageKinds } from "./a11y/page-kinds.ts";
import { test } from "./test.ts";

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} is light`, async ({ page }) => {
    const weight = await weighPage(page, path);
    expect(weight.html).toBeGreaterThan(1_000);
    expect(weight.scripts).toBeGreaterThan(100);
    expect(weight.scripts).toBeLessThanOrEqual(weightLimits.scripts);
    expect(textOf(weight)).toBeLessThanOrEqual(weightLimits.text);
    expect(weight.fonts).toBeGreaterThan(10_000);
    expect(weight.fonts).toBeLessThanOrEqual(weightLimits.fonts);
    expect(weight.requests).toBeLessThanOrEqual(weightLimits.requests);

    const fonts = await page.evaluate(() => {
      const named = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
      const came = performance.getEntriesByType("resource").map(({ name }) => name);
      return { preloaded: named.map(({ href }) => href), came };
    });
    expect(fonts.preloaded.length).toBeGreaterThan(0);
    expect(fonts.came).toEqual(expect.arrayContaining(fonts.preloaded));
  });
}

test("what is fetched ahead is used: every preloaded face stands on the page", async ({ page }) => {
  for (const path of ["/", "/fa", "/articles/the-elvers-are-back"]) {
    await page.goto(path);
    const unused = await page.evaluate(async () => {
      await document.fonts.ready;
      const addresses = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
      const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
      return addresses
        .map(({ href }) => new URL(href).pathname)
        .filter((address) => {
          const face = faces.find(({ cssText }) => cssText.includes(address));
          const range = face?.style.getPropertyValue("unicode-range").replaceAll(/\s/g, "");
          const family = face?.style.getPropertyValue("font-family").replaceAll('"', "");
          const weight = face?.style.getPropertyValue("font-weight");
          return !loaded.some(
            (one) =>
              one.family.replaceAll('"', "") === family &&
              one.weight === weight &&
              one.unicodeRange.replaceAll(/\s/g, "").toLowerCase() === range?.toLowerCase(),
          );
        });
    });
    expect({ path, unused }).toEqual({ path, unused: [] });
  }
});
