import { describe, expect, test } from "vitest";
import { checkStoryContent, emptyStoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { sourceSiteOf } from "#lib/migration/addresses/source-site";
import type { ArchiveItem, ArchiveSite } from "#lib/migration/archive-entry";
import { makeItem } from "#lib/migration/fixtures/make-item";
import { checksumOf, planItem } from "#lib/migration/planning/plan-item";

const home = "https://harbour.example";
const site = sourceSiteOf({
  kind: "site",
  system: "wordpress",
  addresses: [home],
} as ArchiveSite);
const edition = { code: "en", timeZone: "UTC" } as EditionView;
const now = new Date("2026-01-01T00:00:00Z");
const storyId = "01890000-0000-7000-8000-00000000000b";

const documents = { attachments: [], isLacking: false, notes: [] };
const pictures = { ids: new Map(), lead: null, isLacking: false, notes: [] };

function plan(fields: Partial<ArchiveItem>) {
  const storyIds = new Map([["/?p=11", storyId]]);
  const item = makeItem(fields);
  const form = item.postType === "page" ? ("page" as const) : ("article" as const);
  const planned = planItem(item, { form, edition, site, now, storyIds, pictures, documents });
  const content = { ...emptyStoryContent(), ...planned.content };
  expect(checkStoryContent(content), "the desk accepts what is planned").toMatchObject({
    ok: true,
  });
  return planned;
}

describe("state", () => {
  test.each<[string, Partial<ArchiveItem>, object]>([
    ["published", {}, { kind: "published", at: new Date("2019-03-04T08:15:00Z") }],
    ["draft", { status: "draft" }, { kind: "draft", reason: "draft" }],
    ["pending", { status: "pending" }, { kind: "draft", reason: "pending review" }],
    ["private", { status: "private" }, { kind: "draft", reason: "private" }],
    ["future", { status: "future" }, { kind: "draft", reason: "scheduled" }],
    [
      "published in 9999",
      { postDateGmt: "9999-01-01 00:00:00" },
      { kind: "draft", reason: "scheduled" },
    ],
    ["with a password", { password: "x" }, { kind: "draft", reason: "protected by a password" }],
    ["thrown away", { status: "trash" }, { kind: "trashed" }],
    [
      "without a date",
      { postDateGmt: "", pubDate: "", postDate: "" },
      { kind: "draft", reason: "published without a date" },
    ],
    [
      "of a plug-in's state",
      { status: "wc-done" },
      { kind: "draft", reason: "of an unknown state" },
    ],
  ])("%s", (_, fields, state) => {
    expect(plan(fields).state).toEqual(state);
  });
});

describe("headline", () => {
  test.each<[string, Partial<ArchiveItem>, string, string[]]>([
    ["plain", { title: "A &amp; B <em>C</em>" }, "A & B C", []],
    [
      "with an open isolate, cut",
      { title: `\u2067${"a".repeat(400)}` },
      `${"a".repeat(299)}…`,
      ["headline shortened"],
    ],
    ["with an override", { title: "a&#x202e;b \u2067c" }, "ab \u2067c\u2069", []],
    ["in brackets", { title: "[Updated] A" }, "[Updated] A", []],
    [
      "missing",
      { title: "", content: "The ferry is back.\n\nMore." },
      "The ferry is back. More.",
      ["headline made from the text"],
    ],
    [
      "missing with a long text",
      { title: " ", content: "word ".repeat(40) },
      `${"word ".repeat(14).trim()}…`,
      ["headline made from the text"],
    ],
    [
      "missing with everything",
      { title: "", content: "" },
      "Untitled 10",
      ["no headline and no text", "no text"],
    ],
    [
      "of 4,000 letters",
      { title: "a".repeat(4000) },
      `${"a".repeat(299)}…`,
      ["headline shortened"],
    ],
  ])("%s", (_, fields, headline, notes) => {
    const { content, notes: noted } = plan(fields);
    expect(content.headline).toBe(headline);
    expect(noted).toEqual(notes);
  });
});

describe("slug", () => {
  test.each<[string, string, string | null, boolean]>([
    ["kept", "ferry-returns", "ferry-returns", false],
    ["Persian, percent-encoded", "%d8%a8%d9%86%d8%af%d8%b1", "بندر", false],
    ["of the trash", "ferry__trashed-2", "ferry", false],
    ["missing", "", "ferry-returns", false],
    ["with a slash", "a/b", "a-b", true],
    ["that hides a path", "..%2f..%2fadmin", "admin", true],
    ["with a quotation mark", 'ev"il', "ev-il", true],
    ["with brackets and a pipe", "a<b>{c}|`d`^", "a-b-c-d", true],
    ["with a mark that turns the direction", "abc\u202edef", "abc-def", true],
    ["with an emoji", "%f0%9f%90%9f-and-chips", "🐟-and-chips", false],
    ["Persian with a joiner", "می\u200cخواهم", "می\u200cخواهم", false],
    ["of 4,000 letters", "a".repeat(4000), "a".repeat(80), true],
  ])("%s", (_, postName, slug, isChanged) => {
    const { content, notes } = plan({ postName });
    expect(content.slug).toBe(slug);
    expect(notes.includes("slug changed")).toBe(isChanged);
  });
});

test("an excerpt becomes the standfirst, as plain text", () => {
  expect(plan({ excerpt: "<p>One <b>two</b></p>\n<p>Three</p>" }).content.standfirst).toBe(
    "One two Three",
  );
  expect(plan({ excerpt: " " }).content.standfirst).toBeNull();
  expect(plan({ excerpt: "word ".repeat(400) })).toMatchObject({ notes: ["standfirst shortened"] });
});

test("links lead to stories that are here, and in full to all other pages", () => {
  const content = '<a href="/?p=11">a</a> <a href="../other/">b</a> <a href="http://[bad">c</a>';
  const { content: planned, lost } = plan({ content });
  const [paragraph] = planned.document.content;
  expect(paragraph).toMatchObject({
    content: [
      { text: "a", marks: [{ attrs: { storyId } }] },
      { text: " " },
      { text: "b", marks: [{ attrs: { href: "https://harbour.example/2019/03/other/" } }] },
      { text: " c" },
    ],
  });
  expect(lost).toEqual([{ kind: "link", detail: "http://[bad" }]);
});

test("an item is the same wherever it stands in a file, and another when its text changes", () => {
  const before = checksumOf(makeItem());
  expect(checksumOf(makeItem({ line: 99, commentCount: 3 }))).toBe(before);
  expect(checksumOf(makeItem({ content: "Other." }))).not.toBe(before);
});
