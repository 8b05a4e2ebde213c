import { expect, type Page } from "@playwright/test";
import { demoPages } from "../scripts/bench/demo-pages.ts";
import { test } from "./test.ts";

/** A browser takes the next larger size there is, and some places are a little narrower than they say. */
const tooLarge = 1.7;

const kinds = [
  ...["en home", "en section", "en article", "en topic", "en author", "en search"],
  ...["fa home", "fa article"],
];
const screens = [
  { width: 390, height: 844, density: 2 },
  { width: 390, height: 844, density: 3 },
  { width: 768, height: 1024, density: 2 },
  { width: 1440, height: 900, density: 1 },
  { width: 1440, height: 900, density: 2 },
];

for (const { density, ...viewport } of screens) {
  test.describe(`on a screen ${viewport.width} wide, ${density} pixels to each`, () => {
    test.use({ viewport, deviceScaleFactor: density });

    for (const kind of kinds) {
      test(`${kind} loads pictures as large as they stand there`, async ({ page }) => {
        await page.goto(demoPages[kind] ?? "");
        const shown = await measurePictures(page);
        expect(shown.length).toBeGreaterThan(0);
        for (const one of shown) {
          // What is there already for a wider place is taken for a narrow one as well.
          const same = shown.filter(({ src }) => src === one.src);
          const needed = one.needed * density;
          const widest = Math.max(...same.map((other) => other.needed)) * density;
          const isLargest = one.loaded === Math.max(...one.offered);
          const isSmallest = one.loaded === Math.min(...one.offered);
          expect(one.loaded >= needed * 0.99 || isLargest, `${sentence(one, needed)}: enough`).toBe(
            true,
          );
          expect(
            one.loaded <= widest * tooLarge || isSmallest,
            `${sentence(one, needed)}: not too much`,
          ).toBe(true);
        }
      });
    }
  });
}

test("a picture comes in its lighter form, and as it is where none is lighter", async ({
  page,
}) => {
  const types: (string | undefined)[] = [];
  page.on("response", (response) => {
    if (/\/media\/[0-9a-f]{64}\/[\dx-]+w\./.test(response.url()))
      types.push(response.headers()["content-type"]);
  });
  await page.goto(demoPages["en article"] ?? "");
  const lead = page.locator("article figure img").first();
  await expect(lead).toHaveJSProperty("complete", true);
  expect(
    await lead.evaluate((one: HTMLImageElement) => [
      one.currentSrc.slice(-5),
      one.naturalWidth > 0,
    ]),
  ).toEqual([".avif", true]);
  expect(types).toContain("image/avif");
});

test("a card shows what was cut to its form, a square on a phone", async ({ page }) => {
  for (const [width, form] of [
    [1440, /\/4x3-\d+-\d+-\d+w\.avif$/],
    [390, /\/1x1-\d+-\d+-\d+w\.avif$/],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(demoPages["en section"] ?? "");
    const [, card] = await page.locator("main article img").all();
    await card?.scrollIntoViewIfNeeded();
    await expect(card ?? page.locator("main")).toHaveJSProperty("complete", true);
    const seen = await card?.evaluate((one: HTMLImageElement) => {
      const { width: across, height: down } = one.getBoundingClientRect();
      const [place, picture] = [across / down, one.naturalWidth / one.naturalHeight];
      return { src: one.currentSrc, isCut: Math.abs(place / picture - 1) > 0.02 };
    });
    expect(seen).toEqual({ src: expect.stringMatching(form), isCut: false });
  }
});

test("a picture that has not come yet has its room already", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/media/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(demoPages["en article"] ?? "", { waitUntil: "domcontentloaded" });
  const heights = () =>
    page
      .locator("main img")
      .evaluateAll((pictures) =>
        pictures.map((one) => Math.round(one.getBoundingClientRect().height)),
      );
  const before = await heights();
  expect(before.length).toBeGreaterThan(3);
  expect(Math.min(...before)).toBeGreaterThan(20);
  release();
  await page.waitForLoadState("load");
  for (const one of await page.locator("main img").all()) await one.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  expect(await heights()).toEqual(before);
});

test("large pictures further down wait until a reader comes near, in rooms that fit them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const fetched: string[] = [];
  page.on("request", (request) => {
    // Portraits are in sight, the masthead has no picture, and the first of the text stands two screens down.
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/media/")) fetched.push(pathname);
  });
  await page.goto(demoPages["en article"] ?? "", { waitUntil: "networkidle" });
  const pictures = page.locator("main img:not([loading=lazy])");
  expect(fetched).toHaveLength(await pictures.count());
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  const later = page.locator("main figure img[loading=lazy]");
  expect(await later.count()).toBeGreaterThan(2);
  for (const one of await later.all()) await one.scrollIntoViewIfNeeded();
  await expect.poll(() => fetched.length).toBeGreaterThan(await pictures.count());
  expect(await height()).toBe(before);
  const rooms = await later.evaluateAll((all) =>
    all.map((one) => {
      const room = one.closest("span");
      return [room, one].map((each) => Math.round(each?.getBoundingClientRect().height ?? 0));
    }),
  );
  for (const [room, picture] of rooms) expect(room).toBe(picture);
});

type Shown = Awaited<ReturnType<typeof measurePictures>>[number];

const sentence = ({ src, loaded }: Shown, needed: number) =>
  `${src.slice(-40)} is ${loaded} wide where ${Math.round(needed)} are seen`;

/** Of every picture that comes in sizes: how wide it has to be where it stands, and which size was taken. */
async function measurePictures(page: Page) {
  const pictures = page.locator("main img[srcset]");
  for (const one of await pictures.all()) await one.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>("main img[srcset]")].every(
      ({ complete, naturalWidth }) => complete && naturalWidth > 0,
    ),
  );
  return pictures.evaluateAll((all) =>
    (all as HTMLImageElement[]).map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const others = one.parentElement?.querySelectorAll<HTMLSourceElement>(":scope > source");
      const offers = [...(others ?? []), one].map(({ srcset }) =>
        srcset.split(",").map((source) => source.trim().split(" ")),
      );
      const isTaken = ([src = ""]: string[]) => one.currentSrc.endsWith(src);
      const sources = offers.find((offer) => offer.some(isTaken)) ?? [];
      const sizeOf = ([, size = ""]: string[]) => Number.parseInt(size, 10);
      const taken = sources.find(isTaken);
      const form = one.naturalWidth / one.naturalHeight;
      return {
        src: one.currentSrc,
        // What is cut at its sides has to be as high as its place.
        needed: Math.max(width, height * form),
        loaded: taken === undefined ? Number.NaN : sizeOf(taken),
        offered: sources.map(sizeOf),
      };
    }),
  );
}
