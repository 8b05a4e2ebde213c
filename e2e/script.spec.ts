import { expect, type Page } from "@playwright/test";
import { siteModule, speculationRulesPath } from "../lib/addresses/site-scripts.ts";
import { expectAccessible } from "./a11y/accessible.ts";
import { ask } from "./fetch/ask.ts";
import { test } from "./test.ts";

const paper = "rgb(253, 252, 249)";
const night = "rgb(22, 21, 20)";
const ground = (page: Page) => page.locator("html");

/** One gallery in each direction: where it stands, and what the article before and after a picture is reached with. */
const galleries = [
  {
    language: "en",
    path: "/articles/the-elvers-are-back",
    forward: "ArrowRight",
    words: english(),
  },
  { language: "fa", path: "/fa/مقالات/بازگشت-مارماهی-ها", forward: "ArrowLeft", words: persian() },
];

function english() {
  return {
    gallery: "Gallery",
    next: "Next picture",
    close: "Close",
    first: /^Picture 1 of/,
    second: /^Picture 2 of/,
  };
}

function persian() {
  return {
    gallery: "نگارخانه",
    next: "عکس بعدی",
    close: "بستن",
    first: /^عکس ۱ از/,
    second: /^عکس ۲ از/,
  };
}

for (const { language, path, forward, words } of galleries) {
  test(`${language}: pictures of a gallery are looked at large, by keyboard alone`, async ({
    page,
  }) => {
    await page.goto(path);
    const link = page.locator("[data-enlarge]").first();
    await link.focus();
    await page.keyboard.press("Enter");
    const box = page.getByRole("dialog", { name: words.gallery });
    await expect(box.getByRole("status")).toHaveText(words.first);
    // What is shown next is heard as well.
    await expect(box.locator("[aria-live=polite]").getByRole("img")).toBeVisible();
    await expect(box.getByRole("button", { name: words.close })).toBeFocused();
    // What it shows, and whose it is below.
    const [caption, credit] = await box.locator("[data-caption] > *").all();
    const [above, below] = [await caption?.boundingBox(), await credit?.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? NaN) + (above?.height ?? NaN) - 1);
    await page.keyboard.press(forward);
    await expect(box.getByRole("status")).toHaveText(words.second);
    await page.keyboard.press("Home");
    await expect(box.getByRole("status")).toHaveText(words.first);
    await expectAccessible(page);
    await box.getByRole("button", { name: words.next }).click();
    await page.keyboard.press("Escape");
    await expect(box).toBeHidden();
    await expect(page.locator("[data-enlarge]").nth(1)).toBeFocused();
  });
}

test("a theme that was chosen is there in every frame, the first one too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.evaluate(() => localStorage.setItem("theme", "dark"));
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    const look = () => {
      frames.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const path of ["/", "/analysis/ten-winters-of-river-gauges", "/fa"]) {
    await page.goto(path);
    const frames = () => page.evaluate(() => (window as never as { frames: string[] }).frames);
    await expect.poll(async () => (await frames()).length).toBeGreaterThan(5);
    expect([...new Set(await frames())]).toEqual([night]);
  }
});

test("the theme is the system's until a reader chooses, and then stays chosen", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const dark = page.getByRole("button", { name: "Dark theme" });
  await expect(ground(page)).toHaveCSS("background-color", paper);
  await expect(dark).toHaveAttribute("aria-pressed", "false");
  await dark.click();
  await expect(ground(page)).toHaveCSS("background-color", night);
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  await page.goto("/analysis/ten-winters-of-river-gauges");
  await expect(ground(page)).toHaveCSS("background-color", night);
  await dark.click();
  await expect(ground(page)).toHaveCSS("background-color", paper);
  // Back with the system, they follow it.
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(ground(page)).toHaveCSS("background-color", night);
  await expect(dark).toHaveAttribute("aria-pressed", "true");
});

test("the link of an article is copied in the form it wants to be known by", async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/analysis/ten-winters-of-river-gauges?from=elsewhere#notes");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${site.url}/analysis/ten-winters-of-river-gauges`);
});

test("an article is handed to the device by its headline, in the form it wants to be known by", async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    const share = async (data: ShareData) => {
      handed.push(data);
      // Whoever closes the sheet again has done nothing wrong.
      throw new DOMException("Share canceled", "AbortError");
    };
    Object.defineProperty(navigator, "share", { value: share });
  });
  await page.goto("/analysis/ten-winters-of-river-gauges?from=elsewhere#notes");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const handed = () => page.evaluate(() => (window as never as { handed: ShareData[] }).handed);
  const title = "Ten winters at the gauge: the Wenn rises no higher, but it rises faster";
  const url = `${site.url}/analysis/ten-winters-of-river-gauges`;
  await expect.poll(handed).toEqual([{ title, url }]);
});

for (const { able, offered } of [
  { able: { share: true, clipboard: true }, offered: ["Share", "Copy link"] },
  { able: { share: false, clipboard: true }, offered: ["Copy link"] },
  { able: { share: true, clipboard: false }, offered: ["Share"] },
  { able: { share: false, clipboard: false }, offered: [] },
]) {
  test(`of an article a reader is offered what their browser can do: ${offered.join(", ") || "nothing"}`, async ({
    page,
  }) => {
    await page.addInitScript(({ share, clipboard }) => {
      Object.defineProperty(navigator, "share", { value: share ? async () => {} : undefined });
      if (!clipboard) Object.defineProperty(navigator, "clipboard", { value: undefined });
    }, able);
    await page.goto("/analysis/ten-winters-of-river-gauges");
    await expect(page.getByRole("button", { name: "Dark theme" })).toBeVisible();
    const offers = page.getByRole("button", { name: /^(Share|Copy link)$/ });
    await expect(offers).toHaveText(offered);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a picture of a gallery is a link to itself, and nothing stands there that does nothing", async ({
    page,
    site,
  }) => {
    await page.goto("/articles/the-elvers-are-back");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    const href = await page.locator("[data-enlarge]").first().getAttribute("href");
    const { status, headers } = await ask(site, href ?? "nowhere");
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^image\//);
  });
});

test("the module and the rules for fetching ahead are found, and the module is kept for good", async ({
  site,
}) => {
  const script = await ask(site, siteModule);
  expect(script.status).toBe(200);
  expect(script.headers["content-type"]).toMatch(/^(text|application)\/javascript/);
  expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");

  const { headers } = await ask(site, "/");
  expect(headers["speculation-rules"]).toBe(`"${speculationRulesPath}"`);
  const rules = await ask(site, speculationRulesPath);
  expect(rules.status).toBe(200);
  expect(rules.headers["content-type"]).toBe("application/speculationrules+json");
  expect(JSON.parse(rules.text).prefetch).toHaveLength(1);
});
