import { expect, test } from "vitest";
import { splitForeignRuns } from "#lib/content/foreign-runs";

const marked = (text: string, direction: "ltr" | "rtl") =>
  splitForeignRuns(text, direction)
    .map((run) => (run.against === null ? run.text : `[${run.text}]`))
    .join("");

test.each([
  ["شماره +44 20 7946 0958 است.", "شماره [+44 20 7946 0958] است."],
  ["به زبان C++ نوشته شد.", "به زبان [C++] نوشته شد."],
  ["نسخهٔ 3.5-rc1 آمد", "نسخهٔ [3.5-rc1] آمد"],
  ["او گفت «We agree!» و رفت", "او گفت «[We agree!]» و رفت"],
  ["خانم Idris Vane، شهردار", "خانم [Idris Vane]، شهردار"],
  ["شرکت Marks & Sons, سپس", "شرکت [Marks & Sons], سپس"],
  ["نشانی a.b@paper.example.", "نشانی [a.b@paper.example]."],
  ["در 2020 NATO بود", "در 2020 [NATO] بود"],
  ["سال ۱۴۰۵ و 1405", "سال ۱۴۰۵ و 1405"],
  ["café", "[café]"],
  ["پل تازه", "پل تازه"],
  ["", ""],
])("in Persian, %s", (text, expected) => {
  expect(marked(text, "rtl")).toBe(expected);
});

test.each([
  ["The paper خبر شهر, 5 pence", "The paper [خبر شهر], 5 pence"],
  ["می‌رود means goes", "[می‌رود] means goes"],
  ["+44 20 and C++", "+44 20 and C++"],
  ["Auf\u200clage", "Auf\u200clage"],
])("in English, %s", (text, expected) => {
  expect(marked(text, "ltr")).toBe(expected);
});

test("nothing is lost or added, and a long text takes no longer than it is", () => {
  for (const text of [
    "aب".repeat(20_000),
    "a ".repeat(50_000),
    "1.".repeat(100_000),
    "+1".repeat(50_000),
  ])
    for (const direction of ["ltr", "rtl"] as const)
      expect(
        splitForeignRuns(text, direction)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
});
