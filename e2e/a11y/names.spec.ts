import { expect } from "@playwright/test";
import { test } from "../test.ts";
import { findFaults } from "./names.ts";
import { pageKinds } from "./page-kinds.ts";

/** What somebody hears who goes through a page by its landmarks, its headings or its links alone. */
for (const language of ["en", "fa"]) {
  test(`${language}: landmarks have names, headings skip no level, a link's name leads to one place`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [kind, path] of Object.entries(pageKinds)) {
      if (!kind.startsWith(`${language} `)) continue;
      await page.goto(path);
      expect(await findFaults(page), kind).toEqual([]);
    }
  });
}

test("what nobody could tell apart by ear is found", async ({ page }) => {
  await page.setContent(`<main><h1>A</h1><h3>B</h3><nav><a href="/a">More</a></nav>
    <a href="/b">More</a><a href="/c"></a><aside>C</aside><img src="data:,"></main>`);
  expect(await findFaults(page)).toEqual([
    "“B” skips a level",
    "a nav has no name",
    "an aside has no name",
    "a link to /c has no name",
    "main: More leads to /a and /b",
    "a picture has no words",
  ]);
});
