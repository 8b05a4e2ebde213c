import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { type Account, signIn } from "./desk-pictures.ts";
import { take } from "./take.ts";

const archive = join(import.meta.dirname, "../../lib/migration/fixtures/small-paper.xml");

const size = { width: 1280, height: 900 };

/** An archive that moves in, for the guide to moving: a small one comes in, and stays. */
export async function takeMoving(browser: Browser, url: string, account: Account): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await signIn(page, account);
  await page.goto("/admin/imports/new");
  await page.getByLabel("The export").setInputFiles(archive);
  await take(page, "import-new");
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByRole("heading", { name: "What becomes of it" }).waitFor({ timeout: 60_000 });
  await take(page, "import-read");
  // As high as what is decided there, so that it begins at its heading.
  await page.setViewportSize({ width: 1280, height: 720 });
  await showFrom(page, "What becomes of it");
  await take(page, "import-review");
  await page.setViewportSize(size);
  await page.getByRole("button", { name: "Let it in" }).click();
  await page.getByRole("heading", { name: "Once more" }).waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: /See (?:what|each)/ }).click();
  await page.getByRole("heading", { level: 1, name: /item/i }).waitFor();
  await take(page, "import-items");
  await page.goto("/admin/addresses");
  await page.getByRole("main").getByRole("table").waitFor();
  await take(page, "addresses");
  await context.close();
}

async function showFrom(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { name }).evaluate((heading) => {
    heading.scrollIntoView();
    window.scrollBy(0, -24);
  });
}
