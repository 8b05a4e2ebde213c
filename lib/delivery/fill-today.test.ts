import { describe, expect, it } from "vitest";
import { fillToday } from "#lib/delivery/fill-today";

const page = (today: string) => `<header><time data-today="${today}"></time></header>`;

describe("the masthead shows the edition's date", () => {
  it.each([
    [
      "gregorian Europe/London en",
      "2026-11-24T23:59:59Z",
      "2026-11-24",
      "Tuesday, 24 November 2026",
    ],
    ["gregorian Asia/Tehran en", "2026-11-24T20:29:59Z", "2026-11-24", "Tuesday, 24 November 2026"],
    [
      "gregorian Asia/Tehran en",
      "2026-11-24T20:30:00Z",
      "2026-11-25",
      "Wednesday, 25 November 2026",
    ],
    ["jalali Asia/Tehran fa", "2026-11-24T12:00:00Z", "2026-11-24", "سه‌شنبه ۳ آذر ۱۴۰۵"],
    ["jalali Asia/Tehran fa", "2027-03-20T20:29:00Z", "2027-03-20", "شنبه ۲۹ اسفند ۱۴۰۵"],
  ])("%s at %s", (today, now, date, text) => {
    expect(fillToday(page(today), new Date(now))).toBe(
      `<header><time data-today="${today}" datetime="${date}">${text}</time></header>`,
    );
  });

  it("keeps the placeholder's other attributes and fills every one", () => {
    const html = `<time class="a" data-today="gregorian UTC en" id="b" datetime=""></time>${page("gregorian UTC en")}`;
    expect(fillToday(html, new Date("2026-01-02T00:00:00Z"))).toBe(
      '<time class="a" id="b" data-today="gregorian UTC en" datetime="2026-01-02">Friday, 2 January 2026</time>' +
        '<header><time data-today="gregorian UTC en" datetime="2026-01-02">Friday, 2 January 2026</time></header>',
    );
  });

  it("puts another day's in the place of one", () => {
    const evening = fillToday(page("gregorian UTC en"), new Date("2026-01-02T23:59:59Z"));
    const morning = new Date("2026-01-03T00:00:00Z");
    expect(fillToday(evening, morning)).toBe(fillToday(page("gregorian UTC en"), morning));
  });
});

describe("everything else is left alone", () => {
  it.each([
    page(""),
    page("gregorian"),
    page("gregorian Not/AZone en"),
    page("julian UTC en"),
    page("gregorian UTC en more"),
    '<time data-today="gregorian UTC en">in <b>bold</b></time>',
    '<time datetime="2020-01-01">1 January</time>',
    "<p>&lt;time data-today=&quot;gregorian UTC en&quot;&gt;&lt;/time&gt;</p>",
    '<img alt="&lt;time data-today=&quot;gregorian UTC en&quot;&gt;&lt;/time&gt;">',
    '<timer data-today="gregorian UTC en"></timer>',
  ])("%s", (html) => {
    expect(fillToday(html, new Date("2026-01-02T00:00:00Z"))).toBe(html);
  });

  it("takes linear time on a hostile page", () => {
    const hostile = '<time data-today="gregorian '.repeat(50_000);
    const started = performance.now();
    expect(fillToday(hostile, new Date())).toBe(hostile);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
