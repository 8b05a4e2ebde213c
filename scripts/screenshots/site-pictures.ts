import type { Browser } from "@playwright/test";
import { AppError } from "#lib/platform/errors";
import { take } from "./take.ts";

/** The pages of the demo that the README shows, and how much of each. */
const pictures = [
  { name: "home", path: "/", width: 1280, height: 960 },
  { name: "home-fa", path: "/fa", width: 1280, height: 960 },
  { name: "article", path: "/analysis/ten-winters-of-river-gauges", width: 1280, height: 960 },
  { name: "article-phone", path: "/news/millgate-bridge-reopens", width: 390, height: 844 },
];

/** The newspaper as its readers see it. */
export async function takeSite(browser: Browser, url: string): Promise<void> {
  for (const { name, path, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
    const response = await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
    if (response?.status() !== 200) {
      throw new AppError("not_found", `${path} answered ${response?.status()}. Does the demo run?`);
    }
    await take(page, name);
    await page.close();
  }
}
