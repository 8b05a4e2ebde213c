import type { Page, Request } from "@playwright/test";

/** Bytes as they came, compressed, and how many requests it took without those for pictures. */
export type Weight = {
  html: number;
  styles: number;
  scripts: number;
  fonts: number;
  pictures: number;
  requests: number;
};

/** What issues of weight are held to (in bytes and requests): the text of a page, its scripts, its fonts. */
export const weightLimits = {
  text: 35 * 1024,
  scripts: 8 * 1024,
  fonts: 90 * 1024,
  requests: 8,
};

const parts: Record<string, Exclude<keyof Weight, "requests">> = {
  document: "html",
  stylesheet: "styles",
  script: "scripts",
  font: "fonts",
  image: "pictures",
};

/** Opens a page that this browser has never been to and weighs what came. */
export async function weighPage(page: Page, address: string): Promise<Weight> {
  const came: Request[] = [];
  const note = (request: Request) => void came.push(request);
  page.on("requestfinished", note);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  page.off("requestfinished", note);
  const weight: Weight = { html: 0, styles: 0, scripts: 0, fonts: 0, pictures: 0, requests: 0 };
  for (const request of came) {
    const part = parts[request.resourceType()];
    if (part !== undefined) weight[part] += (await request.sizes()).responseBodySize;
    if (part !== "pictures") weight.requests += 1;
  }
  return weight;
}

/** HTML, styles and scripts together. */
export const textOf = ({ html, styles, scripts }: Weight): number => html + styles + scripts;
