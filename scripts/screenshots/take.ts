import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";

const folder = join(import.meta.dirname, "../../docs/screenshots");

/** Keeps what the window shows as a small file: 128 colours. */
export async function take(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sharp(await page.screenshot({ animations: "disabled" }))
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${name}.png`));
}
