import { expect, type Locator, type Page } from "@playwright/test";
import { pageKinds } from "./a11y/page-kinds.ts";
import { english, papers } from "./papers.ts";
import { test } from "./test.ts";

/** An article with much before its text, in each edition. */
const articles = {
  en: "/analysis/ten-winters-of-river-gauges",
  fa: "/fa/مقالات/بازگشت-مارماهی-ها",
} as const;

const box = async (one: Locator) => {
  const found = await one.boundingBox();
  if (found === null) throw new Error("It is not to be seen.");
  return { ...found, bottom: found.y + found.height, middle: found.x + found.width / 2 };
};

for (const [language, path] of Object.entries(articles)) {
  test(`${language}: on a phone headline and standfirst are seen before anything is scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const header = page.getByRole("article").locator("header");
    expect((await box(header.getByRole("heading", { level: 1 }))).bottom).toBeLessThan(500);
    expect((await box(header.locator("p").last())).bottom).toBeLessThan(650);
  });

  test(`${language}: on a desk the text stands in the middle, and who wrote it beside its first lines`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const text = await box(page.getByRole("article").locator("div[lang] p").first());
    expect(Math.abs(text.middle - 720)).toBeLessThan(144);
    const signed = page.getByRole("article").locator('[rel="author"]').first();
    const author = await box(signed);
    expect(author.y).toBeGreaterThan(text.y - 40);
    expect(author.y).toBeLessThan(text.y + 200);
    const isBefore = language === "en" ? author.x < text.x : author.x > text.x + text.width;
    expect(isBefore).toBe(true);
    const usual = await usualLine(page);
    expect(usual).toBeGreaterThanOrEqual(60);
    expect(usual).toBeLessThanOrEqual(75);
  });
}

for (const { language, home } of papers) {
  test(`${language}: letters of twice the size on a phone leave the date a row, and the ways the next`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(home);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const banner = page.getByRole("banner");
    const date = await box(banner.getByRole("time"));
    const ways = await Promise.all(
      ["a[hreflang]", '[rel="search"]', "button"].map((one) => box(banner.locator(one))),
    );
    for (const { y, bottom } of ways) {
      expect(y).toBeGreaterThanOrEqual(date.bottom - 1);
      expect(
        Math.abs((y + bottom) / 2 - (ways[0]?.y ?? 0) / 2 - (ways[0]?.bottom ?? 0) / 2),
      ).toBeLessThan(6);
    }
    const name = await box(banner.locator('[rel="home"]'));
    expect(name.y).toBeLessThan(160);
  });
}

for (const { language, home } of papers) {
  for (const width of [320, 390]) {
    test(`${language}: ${width} pixels wide, date and controls stand in one row`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(home);
      const banner = page.getByRole("banner");
      const date = await box(banner.getByRole("time"));
      for (const control of [banner.locator('[rel="search"]'), banner.getByRole("button")]) {
        const { y, bottom } = await box(control);
        expect(y).toBeLessThan(date.bottom);
        expect(bottom).toBeGreaterThan(date.y);
      }
    });
  }
}

for (const { language, home } of papers) {
  test(`${language}: on a phone the stories of the front page stand one below the other, in their order`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(home);
    const stories = await page
      .getByRole("main")
      .getByRole("article")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(stories.length).toBeGreaterThan(10);
    expect(new Set(stories.map(({ left }) => Math.round(left))).size).toBe(1);
    expect(new Set(stories.map(({ right }) => Math.round(right))).size).toBe(1);
    const misplaced = stories.slice(1).filter(({ top }, index) => {
      const before = stories[index];
      return before === undefined || top < before.bottom;
    });
    expect(misplaced).toEqual([]);
  });
}

test("the way from home never repeats the page, and its links are large enough", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of Object.values(pageKinds)) {
    await page.goto(path);
    const way = page
      .locator("main nav")
      .filter({ has: page.locator("ol") })
      .first();
    if ((await way.count()) === 0) continue;
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    expect(await way.getByRole("link").allTextContents()).not.toContain(heading);
    for (const link of await way.getByRole("link").all()) {
      const { width, height } = await box(link);
      expect(Math.min(width, height), path).toBeGreaterThanOrEqual(24);
    }
    // The angle stands after a step: a line that begins with one begins before its links.
    const lines = await way.getByRole("link").evaluateAll((links) => {
      const rights = document.dir === "rtl";
      const edge = links[0]?.closest("ol")?.getBoundingClientRect();
      const start = (one: DOMRect) =>
        rights ? (edge?.right ?? 0) - one.right : one.left - (edge?.left ?? 0);
      const firsts = links.flatMap((link, index) => {
        const box = link.getClientRects()[0];
        const before = links[index - 1]?.getClientRects();
        const last = before?.item(before.length - 1);
        return box && last && box.top > last.top + 4 ? [start(box)] : [];
      });
      return firsts.map(Math.round);
    });
    for (const start of lines) expect(start, path).toBeLessThanOrEqual(1);
  }
});

test("side by side, headlines under pictures stand in one line, whatever their kind", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/news");
  const cards = page.getByRole("listitem").filter({ has: page.locator("article img") });
  const tops = [];
  for (const index of [0, 1, 2]) tops.push((await box(cards.nth(index).getByRole("heading"))).y);
  expect(new Set(tops.map(Math.round)).size).toBe(1);
  await expect(page.getByText("Statement", { exact: true }).first()).toBeVisible();
});

test("between a section's first stories and its list is a rule", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/news");
  const list = page.getByRole("list").filter({ hasText: "Route 6" }).locator("..");
  await expect(list).toHaveCSS("border-top-width", "1px");
  expect((await box(list)).width).toBeGreaterThan(1000);
});

test("on a tablet no list of the front page leaves a hole beside the other", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(english.home);
  const selected = await box(page.getByRole("region", { name: "Selected" }));
  const latest = await box(page.getByRole("region", { name: "Latest" }));
  expect(selected.width).toBe(latest.width);
  expect(latest.y).toBeGreaterThan(selected.bottom);
});

test("a year and its months stand on one line", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/archive");
  const year = page.getByRole("region", { name: "2026" });
  const lines = await Promise.all(
    [year.getByRole("heading"), year.getByRole("link").first()].map((one) =>
      one.evaluate((element) => {
        const foot = element.appendChild(document.createElement("span"));
        foot.style.display = "inline-block";
        const { bottom } = foot.getBoundingClientRect();
        foot.remove();
        return Math.round(bottom);
      }),
    ),
  );
  expect(lines[0]).toBe(lines[1]);
});

test("what a gallery shows is said before its pictures", async ({ page }) => {
  await page.goto("/articles/the-elvers-are-back");
  const gallery = page.locator("[data-gallery]");
  const caption = await box(gallery.locator("> figcaption"));
  const picture = await box(gallery.getByRole("img").first());
  expect(caption.bottom).toBeLessThanOrEqual(picture.y);
});

/** How many characters, as a reader would count them, the line in the middle of all full lines of the text has. */
async function usualLine(page: Page): Promise<number> {
  const counts = await page
    .getByRole("article")
    .locator("div[lang] > div > p")
    .evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const { top } = paragraph.getBoundingClientRect();
        const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const lines: number[] = [];
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          for (const { segment, index } of new Intl.Segmenter().segment(text.textContent ?? "")) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + segment.length);
            const sign = range.getBoundingClientRect();
            const line = Math.floor(((sign.top + sign.bottom) / 2 - top) / height);
            lines[line] = (lines[line] ?? 0) + 1;
          }
        }
        // The last one ends where the paragraph does.
        return lines.slice(0, -1);
      }),
    );
  expect(counts.length).toBeGreaterThan(10);
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}
