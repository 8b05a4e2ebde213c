import { expect } from "@playwright/test";
import { test } from "./test.ts";

const paths = [
  "/",
  "/analysis/ten-winters-of-river-gauges",
  "/fa",
  "/fa/اخبار",
  "/fa/مقالات/بازگشت-مارماهی-ها",
];

for (const path of paths) {
  for (const width of [390, 1440]) {
    test(`${path}, ${width} pixels wide: nothing moves when the faces come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry) seen.shift += Number(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      let letThrough = () => {};
      const asked = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route("**/*.woff2", async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
      await page.waitForFunction(painted);
      expect(await page.evaluate(() => document.fonts.status)).toBe("loading");
      letThrough();
      await page.evaluate(async () => {
        await document.fonts.ready;
        // A shift is told with the frame after the one that shows it.
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      const shift = await page.evaluate(() => (window as never as Seen).seen.shift);
      // A line that just fits may still break elsewhere; a tenth is what readers begin to notice.
      expect(shift).toBeLessThan(0.02);
    });
  }
}

type Seen = { seen: { shift: number } };
