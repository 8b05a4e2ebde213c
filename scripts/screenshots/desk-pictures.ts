import type { Browser, Page } from "@playwright/test";
import { takeFilled } from "./filled-desk.ts";
import { take } from "./take.ts";

export type Account = { email: string; password: string };

const headline = "Ten winters at the gauge";

/**
 * The desk as an editor sees it, for the guides; nothing is changed there but in rooms that are empty else.
 *
 * @param feedHosts where source feeds may come from on this machine (FEED_HOSTS); without, their rooms are left out
 */
export async function takeDesk(
  browser: Browser,
  { url, account, feedHosts }: { url: string; account: Account; feedHosts: string[] },
): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  const page = await context.newPage();
  await signIn(page, account);
  await page.goto("/admin/stories");
  await take(page, "desk-stories");
  await page.getByRole("link", { name: headline }).first().click();
  await page.getByRole("textbox", { name: "Text of the story" }).waitFor();
  await page.waitForLoadState("networkidle");
  await take(page, "desk-story");
  await takeSlashMenu(page);
  await takePublishing(page);
  await page.goto(`${new URL(page.url()).pathname}/history`);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await take(page, "desk-history");
  await page.goto("/admin/topics");
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await take(page, "desk-topics");
  await page.goto("/admin/front");
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await take(page, "desk-front");
  await takeMedia(page);
  await takeFilled(page, feedHosts);
  await context.close();
}

/** The library, and one of its pictures with what is looked at in it. */
export async function takeMedia(page: Page): Promise<void> {
  await page.goto("/admin/media?kind=image");
  await page.waitForLoadState("networkidle");
  await take(page, "desk-media");
  await page.goto("/admin/media?text=long+stone+bridge");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await page.getByRole("slider", { name: "From the left" }).waitFor();
  await page.waitForLoadState("networkidle");
  await take(page, "desk-picture");
}

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").filter({ visible: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/admin");
}

/** What was typed is taken back. */
async function takeSlashMenu(page: Page): Promise<void> {
  const story = page.url();
  await page.getByRole("textbox", { name: "Text of the story" }).locator("p").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" /");
  await page.getByRole("listbox").waitFor();
  await take(page, "desk-slash");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.goto(story);
  await page.getByRole("textbox", { name: "Text of the story" }).waitFor();
}

async function takePublishing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish the update" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish the update" });
  await dialog.getByLabel("What kind of change is it?").waitFor();
  await page.waitForLoadState("networkidle");
  await take(page, "desk-publish");
  await page.keyboard.press("Escape");
}
