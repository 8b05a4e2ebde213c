import { type Browser, chromium, type Page } from "@playwright/test";
import { getBrowser, thisMachine } from "../find-browser.ts";
import type { LongStory } from "./long-story.ts";
import { median, percentile } from "./median.ts";
import { type Busy, busyPerKey } from "./read-trace.ts";

type Spread = { p50: number; p95: number };

/**
 * All in milliseconds. Opened: from the address to a text that can be written in. Of each key: how long the main
 * thread worked until it stood on the screen, and until the next one.
 */
export type Typing = { opened: number; seen: Spread; all: Spread };

const openings = 5;
const keys = 300;
/** A fast typist's pause between two keys. */
const pause = 80;

/** Writes in the middle of a long story in a real browser, and reads from its trace how long each key kept it busy. */
export async function measureTyping(url: string, story: LongStory): Promise<Typing> {
  const browser = await chromium.launch({
    executablePath: await getBrowser(thisMachine()),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ baseURL: url });
    await signIn(page, story);
    await open(page, story);
    const times: number[] = [];
    for (let time = 0; time < openings; time += 1) times.push(await open(page, story));
    const busy = await type(browser, page);
    return {
      opened: median(times),
      seen: spreadOf(busy.map(({ seen }) => seen)),
      all: spreadOf(busy.map(({ all }) => all)),
    };
  } finally {
    await browser.close();
  }
}

const text = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });

async function signIn(page: Page, { email, password }: LongStory): Promise<void> {
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/admin");
}

async function open(page: Page, { path }: LongStory): Promise<number> {
  const began = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await text(page).waitFor();
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
