import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import { env, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { getBrowser, thisMachine } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";

/** The pages of the demo that the README shows, and how much of each. */
const pictures = [
  { name: "home", path: "/", width: 1280, height: 960 },
  { name: "home-fa", path: "/fa", width: 1280, height: 960 },
  { name: "article", path: "/analysis/ten-winters-of-river-gauges", width: 1280, height: 960 },
  { name: "article-phone", path: "/news/millgate-bridge-reopens", width: 390, height: 844 },
];

const folder = join(import.meta.dirname, "../docs/screenshots");

/**
 * `node scripts/run.mjs screenshots`: takes the pictures of the README from a site that runs with the demo, at
 * the address that the environment gives it. Small files: 128 colours.
 */
await runCommand(async () => {
  const executablePath = await getBrowser(thisMachine());
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await mkdir(folder, { recursive: true });
    for (const picture of pictures) await take(browser, picture);
  } finally {
    await browser.close();
  }
  return 0;
});

async function take(browser: Browser, picture: (typeof pictures)[number]): Promise<void> {
  const { name, path, width, height } = picture;
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
  const response = await page.goto(`${siteUrlOf(env())}${path}`, { waitUntil: "networkidle" });
  if (response?.status() !== 200) {
    throw new AppError("not_found", `${path} answered ${response?.status()}. Does the demo run?`);
  }
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${name}.png`));
  await page.close();
}
