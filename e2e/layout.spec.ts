import { expect } from "@playwright/test";
import { pageKinds } from "./a11y/page-kinds.ts";
import { expectLaidOut, findFaults } from "./laid-out.ts";
import { test } from "./test.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`${kind}: nothing sticks out, is cut or covers anything`, async ({ page }) => {
        await page.goto(path);
        await expectLaidOut(page);
      });
    }
  });
}

test("what sticks out, is cut or covers something is found", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.setContent(`<main style="margin:0">
    <p style="width:900px">wide</p>
    <p style="height:10px;overflow:hidden">cut<br>off</p>
    <p style="position:relative;top:16px;margin:0">over</p><p style="margin:0">under</p>
    <div style="overflow:hidden"><p style="position:relative;top:2000px">away</p></div>
    <h2 style="width:4ch;overflow-wrap:anywhere">broken</h2>
  </main><footer><p>One</p><b style="position:absolute;top:0">far away</b></footer>`);
  expect(await findFaults(page)).toEqual([
    expect.stringMatching(/^the page is \d+ pixels wide$/),
    "P “wide” sticks out",
    "P “cutoff” is cut",
    "H2 “broken” breaks “broken”",
    "B “far away” and P “wide” cover one another",
    "P “over” and P “under” cover one another",
  ]);
});
