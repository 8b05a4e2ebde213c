import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteFrame } from "#components/site/frame/site-frame";
import { makeCard, makeSite } from "#components/testing/example-pages";
import { textOf } from "#components/testing/outline";
import { fillToday } from "#lib/delivery/fill-today";
import type { TwinView } from "#lib/published/views";
import { english, persian } from "#lib/syndication/testing/example-views";

const draw = (site = makeSite(english), twins: TwinView[] = []) =>
  renderToStaticMarkup(
    <SiteFrame site={site} twins={twins}>
      <h1>Text</h1>
    </SiteFrame>,
  );

test("a page has its landmarks once, and the skip link leads to the text", () => {
  const html = draw();
  for (const landmark of ["header", "main", "footer"]) {
    expect(html.match(new RegExp(`<${landmark}\\b`, "g"))).toHaveLength(1);
  }
  expect(html).toMatch(/^<a [^>]*href="#content"/);
  expect(html).toMatch(/<main id="content"/);
});

test("every navigation has a name of its own", () => {
  const names = [...draw().matchAll(/<nav aria-label="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Languages", "Sections", "About this site"]);
});

test("the date is left open for the day on which the page is read", () => {
  const html = draw(makeSite(persian));
  expect(html).toContain('<time data-today="jalali Asia/Tehran fa"></time>');
  const answered = fillToday(html, new Date("2026-11-24T10:00:00Z"));
  expect(answered).toMatch(/<time [^>]*datetime="2026-11-24">سه‌شنبه ۳ آذر ۱۴۰۵<\/time>/);
});

test("another edition stands under its language's own name, and says that the way leads to its front", () => {
  const html = draw(makeSite(english));
  const words = "فارسی: صفحهٔ نخست";
  const link = `<a href="/fa" lang="fa" hrefLang="fa" dir="rtl" aria-label="${words}" title="${words}">`;
  expect(html).toContain(link);
  expect(html).toContain('<span aria-current="true">English</span>');
});

test("where the same page stands in another edition, its name alone leads there", () => {
  const twins = [{ edition: persian, path: "/fa/topics/پل" }];
  const html = draw(makeSite(english), twins);
  expect(html).toContain('<a href="/fa/topics/پل" lang="fa" hrefLang="fa" dir="rtl">فارسی</a>');
});

test("a newspaper of one edition, without sections, pages or tagline, has no empty lists", () => {
  const edition = { ...english, tagline: "" };
  const html = draw(makeSite(edition, { editions: [edition], sections: [], pages: [] }));
  expect(html).not.toMatch(/<(ul|nav|p)\b[^>]*><\/\1>/);
  expect(html).not.toContain("Languages");
  expect(textOf(html)).toContain("RSS feed");
});

test("a logo stands for the name and says it; the footer has words and links of its own", () => {
  const { image: logo } = makeCard("a");
  if (logo === null) throw new Error("The example card has no picture.");
  const footer = { text: "Printed in Elverham.", links: [{ name: "Jobs", href: "/pages/jobs" }] };
  const html = draw(makeSite(english, { logo, footer }));
  expect(html).toContain(`alt="${english.siteName}"`);
  expect(html).toContain('<a href="/pages/jobs">Jobs</a>');
  expect(textOf(html)).toContain("Printed in Elverham.");
});
