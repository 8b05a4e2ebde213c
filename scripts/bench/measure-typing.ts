import { type Browser, chromium, type Page } from "@playwright/test";
import { getBrowser, thisMachine } from "../find-browser.ts";
import type { DeskStories } from "./desk-stories.ts";
import { median, percentile } from "./median.ts";
import { type Busy, busyPerKey } from "./read-trace.ts";

type Spread = { p50: number; p95: number };

/**
 * All in milliseconds. Opened: from the click or the address to a text that can be written in, a story of usual length from the
 * list and by its address, and one of 10,000 words. Of each key in the long one: how long the main thread worked until
 * it stood on the screen, and until the next one.
 */
export type Typing = {
  opened: { fromList: Spread; usual: Spread; long: Spread };
  seen: Spread;
  all: Spread;
};

const openings = 20;
const keys = 300;
/** A fast typist's pause between two keys. */
const pause = 80;

/**
 * Opens stories in a real browser that has been at the desk before, writes in the middle of the long one, and reads
 * from the trace how long each key kept the page busy.
 */
export async function measureTyping(url: string, stories: DeskStories): Promise<Typing> {
  const browser = await chromium.launch({
    executablePath: await getBrowser(thisMachine()),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ baseURL: url });
    await signIn(page, stories);
    const opened = {
      fromList: await several(() => openFromList(page, stories.usual.headline)),
      usual: await several(() => open(page, stories.usual.path)),
      long: await several(() => open(page, stories.long.path)),
    };
    const busy = await type(browser, page);
    return {
      opened,
      seen: spreadOf(busy.map(({ seen }) => seen)),
      all: spreadOf(busy.map(({ all }) => all)),
    };
  } finally {
    await browser.close();
  }
}

const text = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });

/** Once for the browser to get to know it, then as often as is measured. */
async function several(open: () => Promise<number>): Promise<Spread> {
  await open();
  const times: number[] = [];
  for (let time = 0; time < openings; time += 1) times.push(await open());
  return spreadOf(times);
}

async function signIn(page: Page, { email, password }: DeskStories): Promise<void> {
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/admin");
}

/** Looks with every frame: waiting for a locator looks twice a second after a while, and would be what is measured. */
async function untilOpen(page: Page): Promise<void> {
  const open = '[role="textbox"][aria-label="Text of the story"]';
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, open, {
    polling: "raf",
  });
}

async function openFromList(page: Page, headline: string): Promise<number> {
  await page.goto("/admin/stories");
  const link = page.getByRole("link", { name: headline });
  await page.waitForLoadState("networkidle");
  const began = performance.now();
  await link.click();
  await untilOpen(page);
  return performance.now() - began;
}

async function open(page: Page, path: string): Promise<number> {
  const began = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await untilOpen(page);
  return performance.now() - began;
}

const spreadOf = (times: number[]): Spread => ({ p50: median(times), p95: percentile(times, 95) });

async function type(browser: Browser, page: Page): Promise<Busy[]> {
  await text(page).locator("p").nth(60).click();
  await page.keyboard.press("End");
  const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await page.keyboard.type("the river rose again ".repeat(keys / 20).slice(0, keys), {
    delay: pause,
  });
  return busyPerKey(await browser.stopTracing());
}
