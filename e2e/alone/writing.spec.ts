import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../a11y/accessible.ts";
import { begin, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** Chooses from the slash menu, and waits for the small form of it. */
async function choose(page: Page, typed: string, form: string): Promise<void> {
  await page.keyboard.type(`/${typed}`);
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  if (form === "Pull quote") await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("form", { name: form })).toBeVisible();
  await expectAccessible(page);
}

/** Types and ends with a key. */
async function write(page: Page, words: string, key = "Enter"): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press(key);
}

test("every kind of block is written by keyboard alone, and readers see it", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "A day on the ferry");
  const { keyboard } = page;
  await text(page).focus();
  await write(page, "The ferry **left** at *ten*, ~~late~~ `on time`.");
  await write(page, "## What was repaired");
  await write(page, "### Below the water");
  await write(page, "- The hull");
  await write(page, "The screw");
  await keyboard.press("Enter");
  await write(page, "1. Sanded");
  await write(page, "Painted");
  await keyboard.press("Enter");
  await write(page, "> Nobody got wet.");
  await keyboard.press("Enter");
  await keyboard.type("---");

  await choose(page, "pull", "Pull quote");
  await write(page, "We were never late.", "Tab");
  await write(page, "The captain");
  await choose(page, "fact", "Fact box");
  await write(page, "The ferry in figures");
  await write(page, "Built in 1931.");
  await keyboard.press("Enter");
  await write(page, "The table says the rest.");
  await choose(page, "table", "Table");
  await keyboard.press("Enter");
  await write(page, "Year", "Tab");
  await write(page, "Trips", "Control+Enter");

  await keyboard.type("It sails daily");
  await keyboard.press("Control+Alt+f");
  await expect(page.getByRole("textbox", { name: "Text of the note" })).toBeFocused();
  await write(page, "Weather permitting.", "Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(text(page)).toBeFocused();
  await write(page, ".");
  await choose(page, "embed", "Embed");
  await write(page, "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "Tab");
  await write(page, "The ferry at dawn");
  await keyboard.type("```");
  await write(page, "tide = 4.2", "Control+Enter");

  await choose(page, "picture", "Picture");
  await keyboard.type("gauge");
  const found = page.getByRole("list", { name: "Pictures found" }).getByRole("button");
  await expect(found.first()).toBeVisible();
  await found.first().focus();
  await keyboard.press("Enter");
  await page.getByLabel("Alternative text").focus();
  await write(page, "A gauge in the river");
  await expect(text(page)).toBeFocused();
  await choose(page, "gallery", "Gallery");
  for (const number of [0, 1]) {
    await found.nth(number).focus();
    await keyboard.press("Enter");
  }
  await page.getByLabel("Caption of the gallery").focus();
  await keyboard.type("The river, twice");
  await page.getByRole("form").getByRole("button", { name: "Insert" }).press("Enter");
  await expect(text(page)).toBeFocused();

  await keyboard.type("More on the river");
  await keyboard.press("Shift+Home");
  // Browsers tell of a selection with their next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Story", exact: true })).toBeFocused();
  await keyboard.type("ten winters");
  const stories = page.getByRole("listbox", { name: "Stories found" }).getByRole("option");
  await expect(stories.first()).toContainText("Ten winters");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.getByLabel("Section").first().selectOption({ label: "News" });
  await saved(page);
  await expect(page.getByText(/^\d+ words · 1 min to read$/)).toBeVisible();

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const publishing = page.getByRole("dialog", { name: "Publish" });
  await publishing.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const address = "/news/a-day-on-the-ferry";
  await expect.poll(async () => (await ask(site, address)).status).toBe(200);

  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  await reader.goto(address);
  const article = reader.getByRole("article").first();
  await expect(article.getByText("left", { exact: true })).toHaveCSS("font-weight", /[6-9]00/);
  await expect(article.getByRole("heading", { level: 2 }).first()).toHaveText("What was repaired");
  await expect(article.getByRole("heading", { level: 3 }).first()).toHaveText("Below the water");
  await expect(article.getByRole("listitem").filter({ hasText: "The screw" })).toBeVisible();
  await expect(article.locator("ol li").filter({ hasText: "Painted" })).toBeVisible();
  await expect(article.locator("blockquote").first()).toContainText("Nobody got wet.");
  await expect(article.locator("hr").first()).toBeVisible();
  await expect(article.getByText("We were never late.")).toBeVisible();
  await expect(article.getByText("Built in 1931.")).toBeVisible();
  await expect(article.getByRole("columnheader", { name: "Trips" })).toBeVisible();
  await expect(article.getByText("Weather permitting.")).toBeVisible();
  await expect(article.getByText("The ferry at dawn")).toBeVisible();
  await expect(article.locator("iframe")).toHaveCount(0);
  await expect(article.getByText("tide = 4.2")).toBeVisible();
  await expect(article.getByRole("img", { name: "A gauge in the river" })).toBeVisible();
  const gallery = article.getByRole("figure").filter({ hasText: "The river, twice" });
  await expect(gallery.getByRole("img")).toHaveCount(2);
  await expect(article.getByRole("link", { name: "More on the river" })).toHaveAttribute(
    "href",
    "/analysis/ten-winters-of-river-gauges",
  );
  await reader.close();
});

/** Pastes what a program put on the clipboard, from a sample that was saved of it. */
async function paste(page: Page, sample: string): Promise<void> {
  const html = await readFile(`lib/content/html/fixtures/${sample}.html.txt`, "utf8");
  await text(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    clipboardData.setData("text/plain", "The plain half of it");
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test("what is pasted from elsewhere arrives clean, and stays", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Pasted from everywhere");
  for (const sample of ["word", "google-docs", "libreoffice", "old-cms"]) {
    await text(page).focus();
    await page.keyboard.press("Control+End");
    await paste(page, sample);
  }
  await saved(page);
  await page.reload();
  await expect(text(page).getByRole("heading").first()).toBeVisible();
  const html = await text(page).innerHTML();
  expect(html).toContain("<strong>");
  expect(html).toContain("<li>");
  expect(html).not.toMatch(/mso|docs-internal|<font|<o:p|class="Mso|face=|The plain half/i);
  expect(html).not.toMatch(/\[(?:caption|gallery)/);
});

test("the line that is written is never behind the bars of the window", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Forty lines");
  await text(page).focus();
  for (let line = 1; line <= 40; line += 1) await write(page, `Line ${line}`);
  const length = page.getByText("80 words · 1 min to read");
  await expect(length).toBeVisible();
  const isSeen = async (line: number) => {
    const at = await text(page).getByText(`Line ${line}`, { exact: true }).boundingBox();
    const bar = await length.boundingBox();
    return at !== null && bar !== null && at.y > 40 && at.y + at.height <= bar.y;
  };
  await expect.poll(() => isSeen(40)).toBe(true);
  await page.keyboard.press("ControlOrMeta+Home");
  await expect.poll(() => isSeen(1)).toBe(true);
  for (let line = 2; line <= 40; line += 1) await page.keyboard.press("ArrowDown");
  await expect.poll(() => isSeen(40)).toBe(true);
});
