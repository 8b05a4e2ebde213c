import { expect, test } from "vitest";
import { fillAge } from "#lib/delivery/fill-age";

const page = (date: string, code = "en") =>
  `<h1>A</h1><div class="n" role="note" hidden="" data-age="${date} ${code}"><p><strong></strong> Since then: <a href="/b">B</a></p></div><p>C</p>`;
const now = new Date("2026-11-28T12:00:00Z");

test.each([
  ["2025-11-28", "en", "This article is more than a year old."],
  ["2020-11-30", "en", "This article is more than 5 years old."],
  ["2024-04-25", "fa", "بیش از ۲ سال از انتشار این مطلب می‌گذرد."],
  ["2024-04-25", "ar", "مضى على نشر هذا المقال أكثر من سنتين."],
  ["2024-04-25", "fr", "Cet article a plus de 2 ans."],
])("an article of %s says in %s how old it is, and what came after it", (date, code, sentence) => {
  expect(fillAge(page(date, code), now)).toBe(
    `<h1>A</h1><div class="n" role="note" data-age="${date} ${code}"><p><strong>${sentence}</strong> Since then: <a href="/b">B</a></p></div><p>C</p>`,
  );
});

test.each(["2025-11-29", "2026-11-28", "2027-01-01"])("one of %s says nothing", (date) => {
  expect(fillAge(page(date), now)).toBe(page(date));
});

test("what was said one day is said anew another", () => {
  const years = (day: string) => fillAge(page("2024-11-28"), new Date(day));
  const again = (html: string) => fillAge(html, now);
  expect(again(years("2025-12-01"))).toBe(years("2026-11-28"));
  expect(again(years("2025-01-01"))).toBe(years("2026-11-28"));
  expect(fillAge(years("2026-11-28"), new Date("2025-01-01"))).toBe(page("2024-11-28"));
});

test.each(['<div data-age="2020-01-01 en"></div>', "<p>hidden data-age</p>"])(
  "%s is left as it is",
  (html) => {
    expect(fillAge(html, now)).toBe(html);
  },
);
