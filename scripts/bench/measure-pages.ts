import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import { getBrowser, thisMachine } from "../find-browser.ts";
import { demoPages } from "./demo-pages.ts";
import { openFront } from "./http2-front.ts";
import { findLighthouse, judge, judgeLargestPaint, type Lighthouse } from "./run-lighthouse.ts";
import { type Weight, weighPage } from "./weigh-page.ts";

export type MeasuredPage = {
  weight: Weight;
  lighthouse: Lighthouse | null;
  /** The largest paint behind a front that speaks TLS and HTTP/2, in milliseconds. */
  paintBehindFront: number | null;
};

/** What a reader's browser has to fetch for each kind of page, and what Lighthouse says of the first five of an edition. */
export async function measurePages(url: string): Promise<Record<string, MeasuredPage>> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await getBrowser(thisMachine()),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--ignore-certificate-errors",
      `--remote-debugging-port=${port}`,
    ],
  });
  const lighthouse = await findLighthouse();
  const front = lighthouse === null ? null : await openFront(url);
  const measured: Record<string, MeasuredPage> = {};
  try {
    for (const [kind, path] of Object.entries(demoPages)) {
      const page = await browser.newPage();
      const weight = await weighPage(page, `${url}${path}`);
      await page.close();
      const run = judged.test(kind) ? lighthouse : null;
      measured[kind] = {
        weight,
        lighthouse: run && (await judge(run, { address: `${url}${path}`, port })),
        paintBehindFront:
          run && front && (await judgeLargestPaint(run, { address: `${front.url}${path}`, port })),
      };
    }
  } finally {
    await browser.close();
    await front?.close();
  }
  return measured;
}

const judged = / (?:home|section|article|topic|author)$/;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}
