import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { test } from "../test.ts";

const paths = ["/", "/analysis/ten-winters-of-river-gauges", "/fa", "/fa/مقالات/بازگشت-مارماهی-ها"];

for (const path of paths) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path}, ${colorScheme}: in the few colours that a reader's system allows, every link and button is seen`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      // On a phone the ways of the masthead are icons alone.
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await expect(page.getByRole("banner").getByRole("button")).toBeVisible();
      expect(await listUnseen(page)).toEqual([]);
    });
  }
}

test("what cannot be seen is found", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const pale = "forced-color-adjust: none; border: 0; background: #fff; color: #eee";
  await page.setContent(`<button>Plain</button><button style="${pale}">Pale</button>`);
  expect(await listUnseen(page)).toEqual(["Pale"]);
});

/** How much lighter, of 255, the lightest dot of a link or button is at least than its darkest. */
const leastContrast = 100;

/** Names of links and buttons that are drawn in hardly another colour than what they lie on. */
async function listUnseen(page: Page): Promise<string[]> {
  const controls = await page.locator("a[href]:not(:has(img)), button").evaluateAll((all) =>
    all.flatMap((one) => {
      const [line] = one.getClientRects();
      // What is only heard has a dot of room.
      if (line === undefined || line.width < 4 || !one.checkVisibility()) return [];
      const name = one.textContent.trim() || (one.getAttribute("aria-label") ?? "nameless");
      const { width, height } = line;
      return [{ name, left: line.left + scrollX, top: line.top + scrollY, width, height }];
    }),
  );
  expect(controls.length).toBeGreaterThan(1);
  const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const contrastOf = ({ left, top, width, height }: (typeof controls)[number]) => {
    let [darkest, lightest] = [255, 0];
    // Whole dots of its own: half of one may be its neighbour's.
    for (let y = Math.ceil(top); y < Math.floor(top + height); y += 1) {
      for (let x = Math.ceil(left); x < Math.floor(left + width); x += 1) {
        const dot = data[(y * info.width + x) * info.channels] ?? 0;
        darkest = Math.min(darkest, dot);
        lightest = Math.max(lightest, dot);
      }
    }
    return lightest - darkest;
  };
  return controls.filter((one) => contrastOf(one) < leastContrast).map(({ name }) => name);
}
