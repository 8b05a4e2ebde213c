import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  english,
  makeArticle,
  makePage,
  makeWhere,
  siteUrl,
} from "#lib/syndication/testing/example-views";
import { articleMarkdown, pageMarkdown } from "#lib/syndication/text-markdown";

const where = makeWhere(english);
const context = { storyPaths: {}, images: {} };
const write = (changes = {}) => articleMarkdown(where, { article: makeArticle(changes), context });
const factsOf = (markdown: string) => parse(markdown.split("---\n")[1] ?? "");

test("an article says what is known of it, its headline, what it is about, and its text", () => {
  const markdown = write();
  expect(factsOf(markdown)).toEqual({
    title: "The bridge reopens",
    url: `${siteUrl}/analysis/the-bridge`,
    published: "2026-07-01T08:00:00.000Z",
    authors: ["Wenn Observatory"],
    section: "Analysis",
    topics: ["Bridges"],
    language: "en",
  });
  expect(markdown.split("---\n\n")[1]).toBe(
    "# The bridge reopens\n\nAfter fourteen months.\n\nThe barriers are gone.\n",
  );
});

test("what readers were told of it stands where they read it, and an update has its date", () => {
  const correction = (place: "top" | "bottom", text: string) => ({
    ...{ kind: "correction" as const, place, text, publishedAt: "2026-07-03T08:00:00.000Z" },
  });
  const markdown = write({
    updatedAt: "2026-07-03T08:00:00.000Z",
    corrections: [correction("top", "It is 240."), correction("bottom", "It is *1* bridge.")],
  });
  expect(factsOf(markdown).updated).toBe("2026-07-03T08:00:00.000Z");
  const above = markdown.indexOf("> **Correction** (2026-07-03): It is 240.");
  const below = markdown.indexOf("(2026-07-03): It is \\*1\\* bridge.");
  const text = markdown.indexOf("The barriers are gone.");
  expect(above).toBeGreaterThan(0);
  expect(text).toBeGreaterThan(above);
  expect(below).toBeGreaterThan(text);
});

test("words mean nothing but themselves, in the facts and in the text", () => {
  const markdown = write({ headline: 'A "quote": # <b>\n---', standfirst: "*No* [link](x)" });
  expect(factsOf(markdown).title).toBe('A "quote": # <b>\n---');
  expect(markdown).toContain('# A "quote": # \\<b> ---\n');
  expect(markdown).toContain("\\*No\\* \\[link\\](x)");
});

test("what first appeared elsewhere names that address", () => {
  const seo = { ...makeArticle().seo, canonicalUrl: "https://other.example/a" };
  expect(factsOf(write({ seo })).url).toBe("https://other.example/a");
});

test("a Page says less, as it has neither date nor authors", () => {
  expect(pageMarkdown(where, makePage())).toBe(
    `---\ntitle: "About us"\nurl: "${siteUrl}/pages/about"\nlanguage: "en"\n---\n\n# About us\n\nThe barriers are gone.\n`,
  );
});
