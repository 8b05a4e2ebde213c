import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { type Person, signIn } from "./people.ts";

/** Somebody at a browser of their own, signed in. */
export async function sitDown(browser: Browser, who: Person, baseURL: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await signIn(page, who);
  return page;
}

export const saveState = (page: Page): Locator => page.getByRole("status").first();
export const headlineOf = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Headline", exact: true });
export const textOf = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Text of the story" });

/** Waits until everything on the screen is at the desk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText("Saved");
}

/** Begins a story in the English edition; answers with the path of its screen. */
export async function beginStory(page: Page, title: string): Promise<string> {
  await page.goto("/admin/stories/new");
  const form = page.getByRole("region", { name: "English" });
  await form.getByLabel("Headline, for a start").fill(title);
  await form.getByRole("button", { name: "Begin" }).click();
  await expect(headlineOf(page)).toHaveValue(title);
  return new URL(page.url()).pathname;
}

/** Writes at the end of the text. */
export async function writeText(page: Page, words: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}
