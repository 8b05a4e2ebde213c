import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { slugify } from "#lib/addresses/slugify";

describe("a slug is made of the words of a text", () => {
  test.each([
    ["What the Ledger Says", "what-the-ledger-says"],
    ["  A — dash, and “quotes”!  ", "a-dash-and-quotes"],
    ["The editor’s note: don't", "the-editors-note-dont"],
    ["Čeština, Ñandú & Ångström", "cestina-nandu-angstrom"],
    ["İstanbul", "istanbul"],
    ["Straße", "straße"],
    ["Việt Nam 2026", "viet-nam-2026"],
    ["گفت‌وگو با خبرنگاران", "گفت-وگو-با-خبرنگاران"],
    ["سیاست و اقتصاد، ۱۴۰۵", "سیاست-و-اقتصاد-۱۴۰۵"],
    ["كتـــاب", "كتاب"],
    ["مُحَمَّد", "محمد"],
    ["हिन्दी समाचार", "हिन्दी-समाचार"],
    ["新闻 2026", "新闻-2026"],
    ["Ёлка", "ёлка"],
    ["Ωmega", "ωmega"],
    ["a/b?c#d%00\u0000e", "a-b-c-d-00-e"],
  ])("%s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test("Cyrillic and Greek keep the marks that belong to their letters", () => {
    expect(slugify("Й́й")).toBe("Й́й".toLowerCase().normalize("NFC"));
  });

  test.each(["", "   ", "—", "🎉🎉", "؟!", "\u200c", "\u0301", "\ud800"])("%j has none", (text) => {
    expect(slugify(text)).toBeNull();
  });
});

describe("a long slug is cut between words", () => {
  test.each([
    ["one two three", 13, "one-two-three"],
    ["one two three", 12, "one-two"],
    ["one two three", 7, "one-two"],
    ["one two three", 8, "one-two"],
    ["one two three", 6, "one"],
    ["extraordinary", 5, "extra"],
    ["𝒂𝒃𝒄𝒅", 2, "𝒂𝒃"],
  ])("%s at %i", (text, max, slug) => {
    expect(slugify(text, { max })).toBe(slug);
  });

  test("without a limit of its own it has eighty characters at most", () => {
    expect(slugify("word ".repeat(40))).toBe("word-".repeat(16).slice(0, -1));
  });
});

const naughty = new URL("../../../shared/data/strings/blns.json", import.meta.url);
const strings: string[] = existsSync(naughty) ? JSON.parse(readFileSync(naughty, "utf8")) : [];
test.each(strings)(
  "a slug of hostile text is a plain path segment, and its own slug: %j",
  (text) => {
    const slug = slugify(text);
    if (slug === null) return expect(text).not.toMatch(/[a-z0-9]/i);
    expect(slug).not.toMatch(/[\s/?#%\\.<>"'\p{Cc}]|^-|-$|--/u);
    expect(slugify(slug)).toBe(slug);
    expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
  },
);
