import { describe, expect, test } from "vitest";
import { arabic } from "#lib/language/wording-ar";
import { english } from "#lib/language/wording-en";
import { persian } from "#lib/language/wording-fa";
import { wordingFor, wordingWithin } from "#lib/language/wording-for";
import { french } from "#lib/language/wording-fr";

test.each([
  ["en", english],
  ["en-gb", english],
  ["fa", persian],
  ["fa-AF", persian],
  ["FA", persian],
  ["ar", arabic],
  ["ar-eg", arabic],
  ["fr-ca", french],
  ["pt-br", english],
  ["", english],
])("the words of %j", (code, wording) => {
  expect(wordingFor(code)).toBe(wording);
});

test.each([
  ["ar", "en", arabic],
  ["fr-CA", "fa", french],
  ["de", "fa", persian],
  ["de", "sv", english],
])("a text in %s in an edition in %s", (language, code, wording) => {
  expect(wordingWithin(language, code)).toBe(wording);
});

/** Every string of a catalogue with the path that leads to it, functions called with example arguments. */
function entries(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => entries(item, `${path}.${key}`));
}

describe("every language says everything", () => {
  test.each([
    ["English", english],
    ["Persian", persian],
    ["Arabic", arabic],
    ["French", french],
  ])("%s has no empty string", (_name, wording) => {
    const empty = entries(wording, "")
      .filter(([path, text]) => text.trim() === "" && !/^\.(readIn|listIn)/.test(path))
      .map(([path]) => path);
    expect(empty).toEqual([]);
  });

  test.each([
    ["Persian", persian],
    ["Arabic", arabic],
  ])("%s keeps no English words", (_name, wording) => {
    const latin = entries(wording, "")
      .filter(
        ([path, text]) => /[a-z]/i.test(text.replace("RSS", "")) && path !== ".dates.zoneName",
      )
      .map(([path]) => path);
    expect(latin).toEqual([]);
  });

  test("Persian uses the Persian yeh and kaf, never the Arabic ones", () => {
    expect(JSON.stringify(persian)).not.toMatch(/[يك]/);
  });

  test("Arabic uses its own yeh and kaf, and no letters that only Persian has", () => {
    expect(JSON.stringify(arabic)).not.toMatch(/[یکپچژگ]/);
  });

  test("French says nothing in the words of English, but those that both write alike", () => {
    const words = new Map(entries(english, ""));
    const alike = entries(french, "").filter(([path, text]) => words.get(path) === text);
    expect(alike.map(([, text]) => text).toSorted()).toEqual(
      expect.arrayContaining(["Documents", "Notes", "Opinion", "Organisation", "Pages"]),
    );
    expect(alike.filter(([, text]) => text.trim().split(" ").length > 1)).toEqual([]);
  });
});

/** The same, with what functions say of numbers, texts and dates. */
function allSaid(value: unknown): unknown[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    return [3, "x"].map((given) => sayOf(value as (...given: unknown[]) => unknown, given));
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allSaid) : [];
}

function sayOf(say: (...given: unknown[]) => unknown, given: number | string): unknown {
  const date = { weekday: "lundi", day: "1", month: "mai", year: "2026" };
  const parts = { ...date, date: "1er mai 2026", time: "14:30", zone: "UTC" };
  try {
    return say(...Array.from({ length: Math.max(1, say.length) }, () => given));
  } catch {
    return say(parts);
  }
}

test("in French no sign that stands alone is torn from its word at the end of a line", () => {
  const said = allSaid(french).map(String);
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
});

test("in French months begin on the first, and hours are told as such", () => {
  const date = { weekday: "vendredi", day: "1", month: "mai", year: "2026" };
  expect(french.dates.masthead(date)).toBe("Vendredi 1er mai 2026");
  expect(french.dates.plain({ ...date, day: "11" })).toBe("11 mai 2026");
  const instant = { date: "1er mai 2026", time: "14:30", zone: "UTC+2" };
  expect(french.dates.instant(instant)).toBe("1er mai 2026 à 14h30 (UTC+2)");
});

test("numbers in sentences have the language's digits", () => {
  expect(english.page(1234)).toBe("Page 1,234");
  expect(persian.page(12)).toBe("صفحهٔ ۱۲");
  expect(persian.titleOfPage("سیاست", 3)).toBe("سیاست، صفحهٔ ۳");
  expect(arabic.page(12)).toBe("الصفحة ١٢");
});

test.each([
  [0, "لا مقالات"],
  [1, "مقال واحد"],
  [2, "مقالان"],
  [3, "٣ مقالات"],
  [11, "١١ مقالًا"],
  [100, "١٠٠ مقال"],
])("%i articles are counted as Arabic counts", (count, text) => {
  expect(arabic.articleCount(count)).toBe(text);
});

test.each([
  [0, "لا يظهر أي اختلاف", "لا إصلاحات طفيفة"],
  [1, "تغيير واحد", "إصلاح طفيف واحد"],
  [2, "تغييران", "إصلاحان طفيفان"],
  [7, "٧ تغييرات", "٧ إصلاحات طفيفة"],
  [40, "٤٠ تغييرًا", "٤٠ إصلاحًا طفيفًا"],
  [200, "٢٠٠ تغيير", "٢٠٠ إصلاح طفيف"],
])("%i changes and fixes are counted as Arabic counts", (count, changes, fixes) => {
  expect(arabic.versions.changes(count)).toBe(changes);
  expect(arabic.versions.fixes(count)).toBe(fixes);
});
