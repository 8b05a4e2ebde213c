import { describe, expect, test } from "vitest";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { everyNode, mediaId, otherMediaId, storyId } from "#lib/content/testing/every-node";

const full: StoryContent = {
  version: 1,
  headline: "Ministers resign",
  standfirst: "Two lines\nof it",
  slug: "ministers-resign",
  sectionId: storyId,
  kind: "analysis",
  topicIds: [storyId, mediaId],
  bylines: [{ kind: "analysis", authorId: storyId }],
  dateline: { place: "Geneva", date: "2020-11-30" },
  lead: { mediaId, alt: "", caption: "A ship" },
  document: everyNode,
  attachments: [{ mediaId: otherMediaId, title: "The report" }],
  related: [storyId],
  seo: { title: "T", description: "D", canonicalUrl: "https://example.org/a", noindex: true },
  language: "pt-br",
  notes: "Call back",
};

test.each([
  ["an empty story", emptyStoryContent()],
  ["a full one", full],
])("%s passes and stays as it is", (_what, content) => {
  const checked = checkStoryContent(content);
  expect(checked).toEqual({ ok: true, value: content });
  expect(JSON.stringify(checked.ok && checked.value)).toBe(JSON.stringify(content));
});

describe("equal contents become equal JSON", () => {
  test.each([
    ["ends are trimmed", { headline: " A\n line " }, { headline: "A line" }],
    [
      "nothing is null",
      { standfirst: " ", slug: "", language: "" },
      { standfirst: null, slug: null, language: null },
    ],
    ["line ends are line feeds", { notes: "a\r\nb" }, { notes: "a\nb" }],
    ["a slug is NFC", { slug: "cafe\u0301" }, { slug: "caf\u00e9" }],
    [
      "a topic is named once",
      { topicIds: [storyId, mediaId, storyId.toUpperCase()] },
      { topicIds: [storyId, mediaId] },
    ],
    ["language tags are in lower case", { language: "pt-BR" }, { language: "pt-br" }],
    ["a Persian slug stays", { slug: "استعفای-وزیر" }, { slug: "استعفای-وزیر" }],
  ])("%s", (_rule, change, expected) => {
    expect(checkStoryContent({ ...full, ...change })).toEqual({
      ok: true,
      value: { ...full, ...expected },
    });
  });
});

describe("refuses, and says where and what to do", () => {
  const { notes: _notes, ...withoutNotes } = full;
  test.each([
    ["null", null, [], /damaged/],
    ["a missing field", withoutNotes, ["notes"], /Fill it in/],
    ["an unknown field", { ...full, html: "" }, [], /html. Remove/],
    [
      "a prototype",
      JSON.parse(`{"__proto__":1,${JSON.stringify(full).slice(1)}`),
      [],
      /__proto__. Remove/,
    ],
    ["a later version", { ...full, version: 2 }, ["version"], /newer version/],
    ["a long headline", { ...full, headline: "a".repeat(301) }, ["headline"], /300 characters/],
    ["NUL in a headline", { ...full, headline: "a\u0000" }, ["headline"], /control character/],
    ["half a letter in the notes", { ...full, notes: "\ud83d" }, ["notes"], /broken letter/],
    ["a slug with a slash", { ...full, slug: "a/b" }, ["slug"], /cannot be part/],
    ["a slug that leads upwards", { ...full, slug: ".." }, ["slug"], /cannot be part/],
    ["a slug with a space", { ...full, slug: "a b" }, ["slug"], /cannot be part/],
    ["a section by name", { ...full, sectionId: "news" }, ["sectionId"], /not an id/],
    ["an unknown kind", { ...full, kind: "poem" }, ["kind"], /Choose one/],
    [
      "an unknown byline",
      { ...full, bylines: [{ kind: "x", authorId: storyId }] },
      ["bylines", 0, "kind"],
      /Choose one/,
    ],
    [
      "a day that does not exist",
      { ...full, dateline: { place: null, date: "2023-02-29" } },
      ["dateline", "date"],
      /not a day/,
    ],
    [
      "a date with a time",
      { ...full, dateline: { place: null, date: "2023-02-01T00:00" } },
      ["dateline", "date"],
      /not a day/,
    ],
    [
      "the year 0",
      { ...full, dateline: { place: null, date: "0000-01-01" } },
      ["dateline", "date"],
      /no year 0/,
    ],
    [
      "a lead by file name",
      { ...full, lead: { mediaId: "a.jpg" } },
      ["lead", "mediaId"],
      /not an id/,
    ],
    [
      "a script for a canonical address",
      { ...full, seo: { ...full.seo, canonicalUrl: "javascript:1" } },
      ["seo", "canonicalUrl"],
      /full address/,
    ],
    [
      "a mailbox for a canonical address",
      { ...full, seo: { ...full.seo, canonicalUrl: "mailto:a@b.example" } },
      ["seo", "canonicalUrl"],
      /web address/,
    ],
    ["a language by name", { ...full, language: "Persian" }, ["language"], /language tag/],
    ["a language in two territories", { ...full, language: "en-us-us" }, ["language"], /tag/],
    ["a language of no known shape", { ...full, language: "en-12" }, ["language"], /tag/],
    [
      "too many topics",
      { ...full, topicIds: Array.from({ length: 51 }, () => storyId) },
      ["topicIds"],
      /more than 50/,
    ],
    [
      "a faulty document",
      { ...full, document: { ...everyNode, content: [{ type: "x" }] } },
      ["document", "content", 0],
      /not known/,
    ],
    ["no document", { ...full, document: null }, ["document"], /not a text/],
  ])("%s", (_what, given, path, message) => {
    const checked = checkStoryContent(given);
    expect(checked.ok ? [] : checked.issues).toContainEqual({
      path,
      message: expect.stringMatching(message),
    });
  });
});
