import { expect } from "@playwright/test";
import { test } from "../test.ts";
import { expectAccessible, expectReflow } from "./accessible.ts";
import { pageKinds } from "./page-kinds.ts";

for (const language of ["en", "fa"]) {
  test(`${language}: everybody can read every kind of page`, async ({ page }) => {
    test.setTimeout(120_000);
    // One page for all: what checks it is read into a browser once.
    for (const [kind, path] of Object.entries(pageKinds)) {
      if (!kind.startsWith(`${language} `)) continue;
      await test.step(kind, async () => {
        await page.goto(path);
        await expectAccessible(page);
        await expectReflow(page);
      });
    }
  });
}

test("what is not accessible is found", async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>A</title><img src="data:,"><p style="color:#ddd">pale words</p>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(
    /color-contrast at p[\s\S]*image-alt at img/,
  );
});
