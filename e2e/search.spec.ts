import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "./a11y/accessible.ts";
import { papers } from "./papers.ts";
import { test } from "./test.ts";

/** What readers of each edition see of the search, and a word of an article's headline. */
const words = {
  en: {
    link: "Search",
    field: "Search the articles",
    submit: "Search",
    word: "winters",
    kind: "analysis",
  },
  fa: { link: "جست‌وجو", field: "جست‌وجو در مطالب", submit: "جست‌وجو", word: "", kind: "analysis" },
};

const title = (page: Page) => page.getByRole("heading", { level: 1 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const { home, language, way } of papers) {
      test(`${language}: a reader finds an article by words of its headline`, async ({ page }) => {
        const { link, field, submit } = words[language === "fa" ? "fa" : "en"];
        await page.goto(home);
        await page.getByRole("banner").getByRole("link", { name: link }).click();
        await page.getByLabel(field).fill(way.headline);
        await page.getByRole("button", { name: submit }).click();
        await expect(page.getByLabel(field)).toHaveValue(way.headline);
        const found = page.getByRole("main").getByRole("link", { name: way.headline });
        await expect(found).toBeVisible();
        await expect(found.locator("mark").first()).toBeVisible();
        await found.click();
        await expect(title(page)).toHaveText(way.headline);
      });
    }
  });
}

test("a misspelt word is put right, and a filter narrows what is found", async ({ page }) => {
  await page.goto("/search?q=wintres+gauge");
  await page.getByRole("link", { name: "winters gauge" }).click();
  await expect(page.getByRole("listitem").getByRole("heading").first()).toContainText("winters");
  await page.getByText("Narrow the search").click();
  await page.getByLabel("Kind").selectOption("Interview");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "No article holds all of these words.",
  );
});

test("the page of a search has no fault, and search engines keep none", async ({ page }) => {
  for (const path of [
    "/search",
    "/search?q=river&kind=news",
    "/search?q=zzzzzz",
    "/fa/search?q=آب",
  ]) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    await expectAccessible(page);
    await expectReflow(page);
  }
});

test("anything can be asked, and nothing is an error of ours", async ({ request }) => {
  const asked = [
    "😀".repeat(800),
    '\'; DROP TABLE "Article"; --',
    '"'.repeat(3_000),
    "\u0000\u0001 & | ! <-> :* \\ %",
    "a ".repeat(3_000),
  ];
  for (const q of asked) {
    const answer = await request.get(`/search?${new URLSearchParams({ q, section: q, from: q })}`);
    expect([200, 400, 431]).toContain(answer.status());
  }
  for (const q of ["%ED%A0%80", "%00", "%E0%A4%A", "%", "%FF%FE"]) {
    const answer = await request.get(`/search?q=${q}`);
    expect([200, 400]).toContain(answer.status());
  }
  for (const page of ["0", "-1", "1e9", "99999999999", "3"]) {
    expect((await request.get(`/search?q=river&page=${page}`)).status()).toBe(404);
  }
});
