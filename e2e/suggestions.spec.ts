import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "./a11y/accessible.ts";
import { papers } from "./papers.ts";
import { test } from "./test.ts";

/** The field, what somebody begins to type, and what is offered for it. */
const words = {
  en: {
    field: "Search the articles",
    list: "Suggestions",
    typed: "ten win",
    topic: "river w",
  },
  fa: {
    field: "جست‌وجو در مطالب",
    list: "پیشنهادها",
    typed: "چهل داوطلب",
    topic: "رود و",
  },
};

const at = (home: string, path: string) => `${home === "/" ? "" : home}${path}`;
const title = (page: Page) => page.getByRole("heading", { level: 1 });

for (const { language, home, way } of papers) {
  const { field, list, typed, topic } = words[language === "fa" ? "fa" : "en"];
  const box = (page: Page) => page.getByRole("combobox", { name: field });
  const offered = (page: Page) => page.getByRole("listbox", { name: list });

  test(`${language}: a headline is found while it is typed, by keyboard alone`, async ({
    page,
  }) => {
    await page.goto(at(home, "/search"));
    await expect(box(page)).toHaveAttribute("aria-expanded", "false");
    await box(page).pressSequentially(typed);
    const option = page.getByRole("option", { name: way.headline });
    await expect(option).toBeVisible();
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("status")).not.toBeEmpty();
    await page.keyboard.press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(box(page)).toBeFocused();
    const id = (await option.getAttribute("id")) ?? "none";
    await expect(box(page)).toHaveAttribute("aria-activedescendant", id);
    await expectAccessible(page);
    await expectReflow(page);
    await page.keyboard.press("Enter");
    await expect(title(page)).toHaveText(way.headline);
  });

  test(`${language}: a topic is found by the beginnings of its words, with a pointer`, async ({
    page,
  }) => {
    await page.goto(at(home, "/search"));
    await box(page).fill(topic);
    await page.getByRole("option", { name: way.topic }).first().click();
    await expect(title(page)).toHaveText(way.topic);
  });

  test(`${language}: Enter asks for what was typed as long as nothing is chosen`, async ({
    page,
  }) => {
    await page.goto(at(home, "/search"));
    await box(page).fill(typed);
    await expect(offered(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect(box(page)).not.toHaveAttribute("aria-activedescendant");
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?]q=/);
    await expect(box(page)).toHaveValue(typed);
    await expect(offered(page)).toBeHidden();
  });

  test(`${language}: Escape and Tab leave the list, and what was typed stays`, async ({ page }) => {
    await page.goto(at(home, "/search"));
    await box(page).fill(topic);
    await expect(offered(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(offered(page)).toBeHidden();
    await expect(box(page)).toHaveValue(topic);
    await page.keyboard.press("ArrowDown");
    await expect(offered(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(offered(page)).toBeHidden();
    await expect(box(page)).not.toBeFocused();
    await expect(box(page)).toHaveValue(topic);
  });
}

test("what is offered stands in the page that is not there as well", async ({ page }) => {
  await page.goto("/nothing");
  await page.getByRole("combobox", { name: words.en.field }).fill(words.en.topic);
  await page
    .getByRole("option", { name: /River Wenn/ })
    .first()
    .click();
  await expect(title(page)).toHaveText("River Wenn");
});

test("while suggestions cannot be had, the search works", async ({ page }) => {
  await page.route("**/suggestions.json**", (route) =>
    route.fulfill({ status: 200, body: "no JSON" }),
  );
  await page.goto("/search");
  const box = page.getByRole("combobox", { name: words.en.field });
  const asked = page.waitForResponse("**/suggestions.json**");
  await box.pressSequentially("river");
  await asked;
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toContainText("articles");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the field is an ordinary one, and nothing is offered", async ({ page }) => {
    await page.goto("/search");
    await page.getByRole("searchbox", { name: words.en.field }).fill(words.en.topic);
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expect(page.getByRole("list", { name: words.en.list })).toBeHidden();
  });
});

test("suggestions are kept for a minute, and search engines keep none", async ({ request }) => {
  const answer = await request.get("/suggestions.json?q=river");
  expect(answer.headers()).toMatchObject({
    "cache-control": "public, max-age=60",
    "x-robots-tag": "noindex",
    "content-type": expect.stringContaining("application/json"),
  });
  const { found } = await answer.json();
  expect(found).toContainEqual({ label: "Place", name: "River Wenn", href: "/topics/river-wenn" });
});

test("anything can be typed, and nothing is an error of ours", async ({ request }) => {
  const typed = [
    "😀".repeat(2_500),
    "'; DROP TABLE --",
    '"'.repeat(3_000),
    "\u0000\u0001 & | :* \\ %",
  ];
  const written = typed.map((q) => new URLSearchParams({ q }).toString());
  for (const query of [
    ...written,
    "q=%ED%A0%80",
    "q=%00",
    "q=%E0%A4%A",
    "q=%",
    "q=%FF",
    "q=a&q=b",
    "",
  ]) {
    const answer = await request.get(`/suggestions.json?${query}`);
    expect([200, 400]).toContain(answer.status());
    expect(await answer.text()).not.toMatch(/prisma|postgres|select|\bat .+:\d+/i);
  }
  const gone = await request.get("/suggestions.json/more");
  expect(gone.status()).toBe(404);
});
