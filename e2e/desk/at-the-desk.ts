import { type Browser, expect, type Page } from "@playwright/test";
import type { Person } from "./people.ts";

/**
 * Somebody at a desk of their own: a browser in which nobody else has signed in, and which shows nothing yet.
 * The door itself has journeys of its own.
 */
export async function openSeat(
  browser: Browser,
  site: { url: string },
  who: Person,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url });
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: who.email, password: who.password };
  await context.request.post("/api/auth/callback/credentials", { form, maxRedirects: 0 });
  return context.newPage();
}

/** Where it says whether the text of a story is saved. */
export const saveState = (page: Page) => page.getByRole("status", { name: "Your text" });

/** Waits until everything that was written is saved. */
export const saved = (page: Page) => expect(saveState(page)).toHaveText("Saved");

/** Where the text of a story is written. */
export const text = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });

export const headlineOf = (page: Page) =>
  page.getByRole("textbox", { name: "Headline", exact: true });

/** Begins a story in an edition and leaves it open; answers with its path. */
export async function begin(page: Page, title: string, edition = "English"): Promise<string> {
  await page.goto("/admin/stories/new");
  const form = page.getByRole("region", { name: edition });
  await form.getByLabel("Headline, for a start").fill(title);
  await form.getByRole("button", { name: "Begin" }).click();
  await expect(headlineOf(page)).toHaveValue(title);
  await expect(text(page)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Picks up with the keyboard what has the focus, so that arrows move it: they are listened for a moment after it is told. */
export async function pickUp(page: Page, told: string): Promise<void> {
  await page.keyboard.press("Space");
  await expect(page.getByText(told)).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}
