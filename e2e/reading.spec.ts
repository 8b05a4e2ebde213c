import { expect, type Page } from "@playwright/test";
import { ask } from "./fetch/ask.ts";
import { readXml } from "./fetch/xml.ts";
import { english, mastheadDate, type Paper, papers, persian } from "./papers.ts";
import { test } from "./test.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** By the way that readers take: from the front page through its sections. */
async function openArticle(page: Page, { home, words, way }: Paper): Promise<void> {
  await page.goto(home);
  const sections = page.getByRole("navigation", { name: words.sections });
  await sections.getByRole("link", { name: way.section, exact: true }).click();
  await expect(title(page)).toHaveText(way.section);
  await page.getByRole("link", { name: way.headline }).click();
  await expect(title(page)).toHaveText(way.headline);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const paper of papers) {
      const { language, words, way } = paper;

      test(`${language}: from the front page to section, article, topic, author and back`, async ({
        page,
      }) => {
        await openArticle(page, paper);
        const html = page.locator("html");
        await expect(html).toHaveAttribute("lang", language);
        await expect(html).toHaveAttribute("dir", paper.direction);

        const topics = page.getByRole("region", { name: words.topics });
        await topics.getByRole("link", { name: way.topic }).click();
        await expect(title(page)).toHaveText(way.topic);

        await page.getByRole("link", { name: way.headline }).click();
        await page.getByRole("article").getByRole("link", { name: way.author }).first().click();
        await expect(title(page)).toHaveText(way.author);
        await expect(page.getByRole("link", { name: way.headline })).toBeVisible();

        await page.goBack();
        await expect(title(page)).toHaveText(way.headline);
        const breadcrumb = page.getByRole("navigation", { name: words.breadcrumb });
        await breadcrumb.getByRole("link", { name: words.homeStep }).click();
        await expect(title(page)).toHaveText(paper.name);
      });
    }
  });
}

// What scripts add stands in script.spec.ts: what follows is the same with and without.
for (const paper of papers) {
  const { language, words, way } = paper;

  test(`${language}: today's date stands under the newspaper's name`, async ({ page }) => {
    const before = mastheadDate(paper, new Date());
    await page.goto(paper.home);
    const shown = await page.getByRole("banner").getByRole("time").textContent();
    // At midnight the day may change between the two.
    expect([before, mastheadDate(paper, new Date())]).toContain(shown);
  });

  test(`${language}: the footer leads to the Pages and the feed`, async ({ page, site }) => {
    await page.goto(paper.home);
    const footer = page.getByRole("contentinfo");
    const feed = footer.getByRole("link", { name: words.feed });
    const { status, headers, text } = await ask(
      site,
      (await feed.getAttribute("href")) ?? "nowhere",
    );
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/rss+xml; charset=utf-8");
    expect(readXml(text, "title")).toContain(way.headline);
    await footer.getByRole("link", { name: paper.about.name }).click();
    await expect(title(page)).toHaveText(paper.about.name);
    await expect(page.getByRole("main")).toContainText(paper.about.words);
  });
}

test("a list can be followed as RSS, Atom and JSON Feed, and says so in its head", async ({
  page,
  site,
}) => {
  for (const path of ["/", "/news", "/topics/river-wenn", "/authors/nora-pellew", "/fa"]) {
    await page.goto(path);
    const links = page.locator(
      'link[rel="alternate"][type*="feed"], link[rel="alternate"][type*="+xml"]',
    );
    const hrefs = await links.evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
    const own = hrefs.slice(0, 3).map((href) => new URL(href).pathname);
    const list = path === "/" ? "" : path;
    expect(own).toEqual([`${list}/feed.xml`, `${list}/atom.xml`, `${list}/feed.json`]);
    const [rss, atom, json] = await Promise.all(own.map((one) => ask(site, one)));
    const items = JSON.parse(json?.text ?? "").items as { id: string; title: string }[];
    expect(items.length).toBeGreaterThan(0);
    expect(atom?.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(json?.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
    // The same articles, each with the same identity.
    expect(readXml(rss?.text ?? "", "guid")).toEqual(items.map(({ id }) => id));
    expect(readXml(atom?.text ?? "", "id").slice(1)).toEqual(items.map(({ id }) => id));
    expect(readXml(atom?.text ?? "", "title").slice(1)).toEqual(items.map(({ title: one }) => one));
  }
  expect((await ask(site, "/nothing/atom.xml")).status).toBe(404);
  expect((await ask(site, "/topics/nothing/feed.json")).status).toBe(404);
});

test("every correction stands on one page, with the article that it was made to", async ({
  page,
}) => {
  await page.goto("/");
  const footer = page.getByRole("contentinfo");
  await footer.getByRole("link", { name: "Corrections and updates" }).click();
  await expect(page).toHaveURL("/corrections");
  await expect(title(page)).toHaveText("Corrections and updates");
  const note = page.getByRole("listitem").filter({ hasText: "The figure is 240 hectares." });
  await expect(note).toContainText(/Correction \d{1,2} [A-Z][a-z]+ \d{4}, 10:30/);
  await note.getByRole("link", { name: english.way.headline }).click();
  await expect(page).toHaveURL(/^[^#]+#corrections$/);
  await expect(title(page)).toHaveText(english.way.headline);
  await page.goto("/fa/corrections");
  await expect(title(page)).toHaveText("تصحیح‌ها و به‌روزرسانی‌ها");
  expect((await page.goto("/corrections/1999"))?.status()).toBe(404);
  expect((await page.goto("/corrections/99"))?.status()).toBe(404);
});

test("pages of corrections and of the archive tell search engines each something else", async ({
  page,
}) => {
  const said = new Set<string | null>();
  for (const path of ["/", "/corrections", "/corrections/2026", "/archive", "/archive/2026"]) {
    await page.goto(path);
    said.add(await page.locator('meta[name="description"]').getAttribute("content"));
  }
  expect(said.size).toBe(5);
});

test("a year of the archive has a page of its own, with its months alone", async ({ page }) => {
  await page.goto("/archive/2023");
  await expect(title(page)).toHaveText("Archive: 2023");
  const months = page.getByRole("region", { name: "2023" }).getByRole("link");
  await expect(months.first()).toHaveAttribute("href", /^\/archive\/2023\/\d\d$/);
  await expect(page.getByRole("region")).toHaveCount(1);
  for (const nothing of ["/archive/1999", "/archive/20", "/archive/abcd"])
    expect((await page.goto(nothing))?.status()).toBe(404);
});

test("icons that browsers ask for unasked are there", async ({ site }) => {
  const icon = await ask(site, "/favicon.ico");
  expect(icon.status).toBe(200);
  expect([...icon.body.subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  const touch = await ask(site, "/apple-touch-icon.png");
  expect(touch.status).toBe(200);
  expect(touch.headers["content-type"]).toBe("image/png");
});

test("on the page of a translator each article says their part", async ({ page }) => {
  await openArticle(page, persian);
  const article = page.getByRole("article").first();
  await article.getByRole("link", { name: "لاله مرادی" }).first().click();
  const card = page.getByRole("article").filter({ hasText: persian.way.headline });
  await expect(card).toContainText("نوشتهٔ توبیاس اشگروو");
  await expect(card).toContainText("ترجمهٔ لاله مرادی");
});

test("an article says everything that the page it was made after says", async ({ page }) => {
  await openArticle(page, english);
  const article = page.getByRole("article").first();
  const breadcrumb = page.getByRole("navigation", { name: "You are here" });
  await expect(breadcrumb.getByRole("listitem")).toHaveText(["Home", "Analysis"]);
  await expect(article.getByText("Analysis by Wenn Valley Observatory")).toBeVisible();
  await expect(
    article.getByText(/^Wenn Valley Observatory, Thorley, \d{1,2} [A-Z][a-z]+ \d{4} — Since/),
  ).toBeVisible();
  await expect(article.getByText(/^Published \d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d /)).toBeVisible();

  const related = page.getByRole("region", { name: "Related articles" });
  const headlines = related.getByRole("heading", { level: 3 });
  await expect(headlines.nth(0)).toHaveText(
    "Four lines on a stone, and the ledger that explains them",
  );
  await expect(headlines.nth(1)).toHaveText(
    "Forty volunteers, one torch each: counting the eels home",
  );
  const selected = page.getByRole("region", { name: "Selected" });
  for (const headline of [
    "What fourteen months without a bridge did to the town, counted door by door",
    "“You learn to hear when something is about to cost you a weekend”",
    "Four lines on a stone, and the ledger that explains them",
  ]) {
    await expect(selected.getByRole("heading", { level: 3, name: headline })).toBeVisible();
  }
  const latest = page.getByRole("region", { name: "Latest" });
  await expect(latest.getByRole("heading", { level: 3 }).first()).toHaveText(
    "Sixty-one shoes come out of the Weir Street trench, and all of them are left",
  );

  await article.getByRole("link", { name: "Corrections and updates" }).click();
  const corrections = page.getByRole("region", { name: "Corrections and updates" });
  await expect(corrections).toContainText(/Correction \d{1,2} [A-Z][a-z]+ \d{4}, 10:30/);
  await expect(corrections).toContainText("The figure is 240 hectares.");

  await expect(article.getByRole("figure").first()).toHaveText(
    "The gauge at Millgate is read every fifteen minutes.Picture: Idris Vane",
  );
});

test("an old article says how old it is, what came since, and leads to its neighbours", async ({
  page,
}) => {
  await page.goto("/articles/the-flood-stone-and-the-ledger");
  const notice = page.getByRole("note");
  await expect(notice).toContainText(/^This article is more than \d+ years old\. Since then:/);
  const more = page.getByRole("navigation", { name: "More in Articles" });
  await expect(more.getByRole("link", { name: /^Newer/ })).toBeVisible();
  await notice.getByRole("link").click();
  await expect(title(page)).toContainText("Millgate Bridge reopens");
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("on paper an article stands alone, with its address", async ({ page, site }) => {
  const path = "/articles/the-flood-stone-and-the-ledger";
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(path);
  await expect(page.getByText(`${site.url}${path}`)).toBeVisible();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  for (const aside of ["Selected", "Latest", "Related articles", "Topics"]) {
    await expect(page.getByText(aside, { exact: true }).first()).toBeHidden();
  }
  for (const way of await page.getByRole("navigation", { includeHidden: true }).all()) {
    await expect(way).toBeHidden();
  }
});

test("an article is printed on A4", async ({ page }) => {
  for (const path of ["/analysis/ten-winters-of-river-gauges", "/fa/مقالات/بازگشت-مارماهی-ها"]) {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[([\d.\s]+)\]/g);
    const sizes = Array.from(sheets, ([, size = ""]) =>
      size.trim().split(/\s+/).map(Number).map(Math.round),
    );
    expect(sizes.length).toBeGreaterThan(0);
    // In points: 210 by 297 millimetres.
    for (const size of sizes) expect(size).toEqual([0, 0, 595, 842]);
  }
});

test("pictures that nobody came near are printed as well", async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto("/articles/the-elvers-are-back");
  const pictures = await page
    .locator("article figure img")
    .evaluateAll((all) => new Set((all as HTMLImageElement[]).map(({ src }) => src)).size);
  expect(pictures).toBeGreaterThan(2);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(pictures);
});

test("a translation names its translator, and leads to the other edition and back", async ({
  page,
}) => {
  await openArticle(page, persian);
  const article = page.getByRole("article").first();
  await expect(article.getByText("نوشتهٔ توبیاس اشگروو")).toBeVisible();
  await expect(article.getByText("ترجمهٔ لاله مرادی")).toBeVisible();
  await expect(article.getByText(/^آب‌بند سالو، ۴ اردیبهشت ۱۴۰۳ — ساعت/)).toBeVisible();
  await expect(article.getByText("انتشار ۶ اردیبهشت ۱۴۰۳، ساعت ۰۹:۰۰")).toBeVisible();

  await article.getByRole("link", { name: "English" }).click();
  await expect(title(page)).toHaveText("Forty volunteers, one torch each: counting the eels home");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await page.getByRole("article").getByRole("link", { name: "فارسی" }).click();
  await expect(title(page)).toHaveText(persian.way.headline);
  const languages = page.getByRole("navigation", { name: "زبان‌ها" });
  await languages.getByRole("link", { name: "English", exact: true }).click();
  await expect(title(page)).toHaveText("Forty volunteers, one torch each: counting the eels home");
});

test("the other language is that of the same page, and says so where it is the front page", async ({
  page,
}) => {
  const languages = page.getByRole("banner").getByRole("navigation", { name: "Languages" });
  const same = { "/": "/fa", "/archive": "/fa/archive", "/search?q=river": "/fa/search" };
  for (const [path, there] of Object.entries({ ...same, "/topics": "/fa/topics" })) {
    await page.goto(path);
    const link = languages.getByRole("link", { name: "فارسی", exact: true });
    await expect(link).toHaveAttribute("href", there);
  }
  await page.goto("/analysis/ten-winters-of-river-gauges");
  await languages.getByRole("link", { name: "فارسی: صفحهٔ نخست", exact: true }).click();
  await expect(title(page)).toHaveText(persian.name);
});

test("a topic, an author and a section lead to their pages in the other edition, and back", async ({
  page,
}) => {
  const pairs = [
    ["/topics/river-wenn", "/fa/topics/رود-ون"],
    ["/authors/tobias-ashgrove", "/fa/authors/توبیاس-اشگروو"],
    ["/news", "/fa/اخبار"],
  ] as const;
  for (const [here, there] of pairs) {
    await page.goto(here);
    const hreflang = page.locator('link[rel="alternate"][hreflang="fa"]');
    expect(decodeURI((await hreflang.getAttribute("href")) ?? "")).toMatch(new RegExp(`${there}$`));
    await page.getByRole("main").getByRole("link", { name: "این صفحه به زبان فارسی" }).click();
    await expect(page).toHaveURL(encodeURI(there));
    await page.getByRole("main").getByRole("link", { name: "This page in English" }).click();
    await expect(page).toHaveURL(here);
    await page.getByRole("banner").getByRole("link", { name: "فارسی", exact: true }).click();
    await expect(page).toHaveURL(encodeURI(there));
  }
  // What the other edition has nothing of has no page there.
  await page.goto("/almanac");
  await expect(page.locator('link[rel="alternate"][hreflang="fa"]')).toHaveCount(0);
});

test("every topic and author is found from the foot of a page, and leads back to all of them", async ({
  page,
}) => {
  for (const { home, words, way } of papers) {
    for (const [all, name] of Object.entries({ topics: way.topic, authors: way.author })) {
      await page.goto(home);
      const address = `${home === "/" ? "" : home}/${all}`;
      await page.getByRole("contentinfo").locator(`a[href="${address}"]`).click();
      const canonical = page.locator('link[rel="canonical"]');
      await expect(canonical).toHaveAttribute("href", new RegExp(`${address}$`));
      await page.getByRole("main").getByRole("link", { name, exact: true }).click();
      await expect(title(page)).toHaveText(name);
      const breadcrumb = page.getByRole("navigation", { name: words.breadcrumb });
      await expect(breadcrumb.getByRole("listitem")).toHaveCount(2);
      await breadcrumb.getByRole("link").last().click();
      await expect(page).toHaveURL(address);
    }
  }
});

test("a document is offered by its title, and opens as what it is", async ({ page, site }) => {
  await openArticle(page, english);
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByRole("listitem")).toHaveText(
    /^Ten winters at Millgate: summary of the readings PDF, \d+(\.\d)? kB$/,
  );
  const address = await documents.getByRole("link").getAttribute("href");
  expect(address).toMatch(/\/ten-winters-at-millgate-summary-of-the-readings\.pdf$/);
  const { status, headers, body } = await ask(site, address ?? "nowhere");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/pdf");
  expect(body.subarray(0, 5).toString()).toBe("%PDF-");
});

test("pictures have been drawn, with words for who cannot see them, and no file name", async ({
  page,
}) => {
  await openArticle(page, english);
  const pictures = page.getByRole("article").first().getByRole("img");
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAccessibleName(/\w+ \w+ \w+/);
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
  await expect(page.locator("body")).not.toContainText(/\.(jpe?g|png|gif|webp|avif|svg|pdf)\b/i);
});

test("a long section is read page by page, and pages keep their articles", async ({ page }) => {
  await page.goto("/almanac");
  await expect(page.getByRole("main").getByRole("article").first()).toContainText(
    "Weather of day 65",
  );
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL("/almanac/page/2");
  await expect(title(page)).toHaveText("Almanac Page 2");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(20);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page.getByRole("main").getByRole("article").last()).toContainText(
    "Weather of day 1",
  );
  await page.getByRole("link", { name: "Newer" }).click();
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(page).toHaveURL("/almanac");
});
