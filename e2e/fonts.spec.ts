import { expect } from "@playwright/test";
import { test } from "./test.ts";

const paths = [
  "/",
  "/news",
  "/analysis/ten-winters-of-river-gauges",
  "/topics/river-wenn",
  "/fa",
  "/fa/اخبار",
  "/fa/مقالات/بازگشت-مارماهی-ها",
  "/fa/topics/رود-ون",
];

/** Words become a little wider or narrower where they stand; a tenth is what readers begin to notice. */
const still = 0.005;
/** Where one line that just fits in one face breaks in the other, and what is below it moves by a line. */
const aLine = 0.02;
const withALine = ["/topics/river-wenn 390", "/fa/مقالات/بازگشت-مارماهی-ها 390"];

for (const path of paths) {
  for (const width of path === "/" ? [320, 390, 1440] : [390, 1440]) {
    test(`${path}, ${width} pixels wide: nothing moves when the faces come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry) seen.shift += Number(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      let letThrough = () => {};
      const asked = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route("**/*.woff2", async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
      await page.waitForFunction(painted);
      expect(await page.evaluate(() => document.fonts.status)).toBe("loading");
      letThrough();
      await page.evaluate(async () => {
        await document.fonts.ready;
        // A shift is told with the frame after the one that shows it.
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      const shift = await page.evaluate(() => (window as never as Seen).seen.shift);
      expect(shift).toBeLessThan(withALine.includes(`${path} ${width}`) ? aLine : still);
    });
  }
}

test("letters beyond those that pages fetch come from the whole of the same face", async ({
  page,
}) => {
  await page.goto("/admin/sign-in");
  const filesFor = (family: string, text: string) =>
    page.evaluate(
      async ([face, words]) => {
        performance.clearResourceTimings();
        const line = document.createElement("p");
        line.style.fontFamily = `"${face}"`;
        line.textContent = words;
        document.body.append(line);
        line.getBoundingClientRect();
        await document.fonts.ready;
        const came = performance.getEntriesByType("resource").map(({ name }) => name);
        const file = /media\/([a-z0-9-]+)\.[^/]+\.woff2$/;
        return came.flatMap((name) => file.exec(name)?.[1] ?? []).toSorted();
      },
      [family, text] as const,
    );
  const serif = "source-serif-4-latin-400-normal";
  expect(await filesFor("Column Serif", "A naïve façade")).toEqual([serif]);
  expect(await filesFor("Column Serif", "“Zoë”: 20 € – œuvre, Müller, Bjørn")).toEqual([]);
  expect(await filesFor("Column Serif", "García")).toEqual([serif]);
  const extended = "source-serif-4-latin-ext-400-normal";
  expect(await filesFor("Column Serif", "Łódź, Erdoğan")).toEqual([extended]);
  const vietnamese = "source-serif-4-vietnamese-400-normal";
  expect(await filesFor("Column Serif", "Việt")).toEqual([vietnamese]);
  const arabic = "vazirmatn-arabic-wght-normal";
  expect(await filesFor("Vazirmatn Variable", "به خانه برمی‌گردند")).toEqual([arabic]);
  expect(await filesFor("Vazirmatn Variable", "RSS")).toEqual(["vazirmatn-latin-wght-normal"]);
  expect(await filesFor("Vazirmatn Variable", "بھارت")).toEqual([arabic]);
});

test("Latin letters of a Persian page come in its own face, where they stand", async ({ page }) => {
  const latin = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType("resource").filter(({ name }) => /vazirmatn-latin/.test(name))
          .length,
    );
  await page.goto("/fa", { waitUntil: "networkidle" });
  expect(await latin()).toBe(0);
  await page.goto("/fa/مقالات/بازگشت-مارماهی-ها");
  await expect(page.getByText("Idris Vane").first()).toBeVisible();
  await expect.poll(latin).toBe(1);
});

for (const [path, own] of [
  ["/", /^(source-serif-4|public-sans)-/],
  ["/analysis/ten-winters-of-river-gauges", /^(source-serif-4|public-sans)-/],
  ["/articles/the-elvers-are-back", /^(source-serif-4|public-sans)-/],
  ["/fa", /^vazirmatn-/],
  ["/fa/مقالات/بازگشت-مارماهی-ها", /^vazirmatn-/],
] as const) {
  test(`${path} fetches faces of its own script alone`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const came = await page.evaluate(async () => {
      await document.fonts.ready;
      const names = performance.getEntriesByType("resource").map(({ name }) => name);
      return names.flatMap((name) => /media\/([a-z0-9-]+)\.[^/]+\.woff2$/.exec(name)?.[1] ?? []);
    });
    expect(came.length).toBeGreaterThan(0);
    expect(came.filter((name) => !own.test(name))).toEqual([]);
  });
}

test("what a reader types is set in the letters of the page, also those that stood nowhere on it", async ({
  page,
}) => {
  await page.goto("/search");
  const field = page.getByRole("combobox");
  const text = await page.content();
  expect(text).not.toMatch(/[íŁł]/);
  const came: string[] = [];
  page.on("response", (response) => {
    const [, file] = /media\/([a-z0-9-]+)\.[^/]+\.woff2$/.exec(response.url()) ?? [];
    if (file !== undefined) came.push(file);
  });
  await field.fill("García Łódź");
  await expect
    .poll(() => came.toSorted())
    .toEqual(["source-serif-4-latin-400-normal", "source-serif-4-latin-ext-400-normal"]);
});

type Seen = { seen: { shift: number } };
