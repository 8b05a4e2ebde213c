import { type APIResponse, expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "./a11y/accessible.ts";
import { readPage } from "./fetch/page.ts";
import { english, papers } from "./papers.ts";
import { test } from "./test.ts";

/** What readers of each edition see of the search. */
const words = {
  en: {
    link: "Search",
    field: "Search the articles",
    submit: "Search",
  },
  fa: {
    ...{ link: "جست‌وجو", field: "جست‌وجو در مطالب", submit: "جست‌وجو" },
    ...{ filters: "محدود کردن جست‌وجو", from: "از", to: "تا" },
  },
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

    test("the address of a search says what was asked, and nothing that was not", async ({
      page,
    }) => {
      await page.goto("/search?q=wenn&kind=news");
      await page.getByLabel(words.en.field).fill("river");
      await page.getByRole("button", { name: words.en.submit }).click();
      await expect(page).toHaveURL("/search?q=river&kind=news");
    });

    test("each filter is taken away by itself, or all of them at once", async ({ page }) => {
      await page.goto("/search?q=wenn&kind=news&section=news&topic=river-wenn&from=2020-01-31");
      const chosen = page.getByRole("navigation", { name: "Narrowed to" });
      await expect(chosen.getByRole("link")).toHaveText([
        ...["Section News", "Kind News", "Topic River Wenn", "From 31 January 2020", "Clear all"],
      ]);
      await chosen.getByRole("link", { name: "Remove: Kind News" }).click();
      await expect(page).toHaveURL("/search?q=wenn&section=news&topic=river-wenn&from=2020-01-31");
      await chosen.getByRole("link", { name: "Remove: From 31 January 2020" }).click();
      await expect(page).toHaveURL("/search?q=wenn&section=news&topic=river-wenn");
      await chosen.getByRole("link", { name: "Clear all" }).click();
      await expect(page).toHaveURL("/search?q=wenn");
      await expect(chosen).toHaveCount(0);
    });

    test("fa: days are written in the calendar of the edition", async ({ page }) => {
      const { filters, from, to } = words.fa;
      await page.goto("/fa/search?q=رود");
      await page.getByText(filters).click();
      await page.getByLabel(from, { exact: true }).fill("1399-1-1");
      await page.getByLabel(to, { exact: true }).fill("۱۴۰۵/۰۸/۲۰");
      await page.getByRole("button", { name: words.fa.submit }).click();
      const chosen = page.getByRole("navigation", { name: "محدود به" });
      await expect(chosen.getByRole("link").first()).toHaveText("از ۱ فروردین ۱۳۹۹");
      await page.getByText(filters).click();
      await expect(page.getByLabel(from, { exact: true })).toHaveValue("۱۳۹۹/۰۱/۰۱");
      await chosen.getByRole("link", { name: "از ۱ فروردین ۱۳۹۹" }).click();
      await expect(page).toHaveURL(/[?]q=[^&]+&to=2026-11-11$/);
      await page.getByText(filters).click();
      await expect(page.getByLabel(to, { exact: true })).toHaveValue("۱۴۰۵/۰۸/۲۰");
    });

    test("fa: a day that cannot be read is said so, beside what was written", async ({ page }) => {
      await page.goto("/fa/search?q=رود&from=1404/12/30&to=1405/8/20");
      const field = page.getByLabel(words.fa.from, { exact: true });
      await expect(field).toHaveValue("1404/12/30");
      await expect(field).toHaveAccessibleDescription(
        "این تاریخ خوانده نشد. سال و ماه و روز را مانند ۱۴۰۵/۰۸/۲۰ بنویسید.",
      );
      await expect(page.getByText("این تاریخ خوانده نشد.")).toBeVisible();
    });

    for (const [path, { label, written, sentence }] of [
      [
        "/search?q=river&from=2026-11-11&to=2020-01-31",
        { label: "To", written: "2020-01-31", sentence: "This is before the first day" },
      ],
      [
        "/fa/search?q=رود&from=1405/8/20&to=1399/1/1",
        { label: words.fa.to, written: "۱۳۹۹/۰۱/۰۱", sentence: "این روز پیش از نخستین روز است" },
      ],
    ] as const) {
      test(`${path}: a last day before the first is said so, beside it`, async ({ page }) => {
        await page.goto(path);
        const field = page.getByLabel(label, { exact: true });
        await expect(field).toHaveValue(written);
        await expect(field).toHaveAccessibleDescription(new RegExp(`^${sentence}`));
        await expect(page.getByText(sentence)).toBeVisible();
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
    "/fa/search?q=رود&kind=news&from=1404/12/30&to=1405/8/20",
    "/search?q=river&from=2026-11-11&to=2020-01-31",
  ]) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    await expectAccessible(page);
    await expectReflow(page);
  }
});

test("anything can be asked, and nothing is an error of ours", async ({ request }) => {
  const asked = [
    "😀".repeat(2_500),
    '\'; DROP TABLE "Article"; --',
    '"'.repeat(3_000),
    "\u0000\u0001 & | ! <-> :* \\ %",
    "a ".repeat(3_000),
  ];
  for (const q of asked) {
    await expectAnswered(
      await request.get(`/search?${new URLSearchParams({ q, section: q, from: q })}`),
    );
  }
  for (const q of ["%ED%A0%80", "%00", "%E0%A4%A", "%", "%FF%FE"]) {
    await expectAnswered(await request.get(`/search?q=${q}`));
  }
  for (const page of ["0", "-1", "1e9", "99999999999", "3"]) {
    expect((await request.get(`/search?q=river&page=${page}`)).status()).toBe(404);
  }
});

/** With the page of the search, or with the one that says in a sentence why there is none. */
async function expectAnswered(answer: APIResponse): Promise<void> {
  const page = readPage(await answer.text());
  const said = {
    200: { headline: words.en.link, sentence: words.en.field },
    400: { headline: english.words.malformed, sentence: "characters that do not belong together" },
  }[answer.status()];
  expect(said, `${answer.status()}`).toBeDefined();
  expect(page.headlines).toEqual([said?.headline]);
  expect(page.words).toContain(said?.sentence);
}
