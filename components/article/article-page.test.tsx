import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "#components/article/article-page";
import { makeCard, makeImage } from "#components/testing/example-pages";
import { faultsOf, outlineOf, textOf } from "#components/testing/outline";
import { documentOf, mediaId } from "#lib/content/testing/every-node";
import { images } from "#lib/content/testing/resolver";
import type { ArticlePageView, ImageView } from "#lib/published/views";
import {
  english,
  makeArticle,
  makeArticlePage,
  persian,
} from "#lib/syndication/testing/example-views";

const draw = (view: ArticlePageView, edition = english) =>
  renderToStaticMarkup(<ArticlePage view={view} edition={edition} />);

const whole = makeArticlePage({
  article: makeArticle({
    updatedAt: "2026-07-02T08:00:00.000Z",
    corrections: [
      {
        kind: "correction",
        text: "It was six to three.",
        place: "bottom",
        publishedAt: "2026-07-02T08:00:00.000Z",
      },
    ],
    attachments: [
      { title: "The ruling", href: "/media/r", mediaType: "application/pdf", bytes: 1_430_000 },
    ],
  }),
  translations: [
    {
      edition: persian,
      path: "/fa/تحلیل/پل",
      headline: "پل",
      isListed: true,
      isTranslation: false,
    },
  ],
  related: [makeCard("related")],
  selected: [makeCard("chosen")],
  latest: [makeCard("new")],
});

test("those who sign are seen beside their names, three at most, and nobody twice; the lead goes before them", () => {
  const [first] = makeArticle().bylines;
  if (first === undefined) throw new Error("the example is signed");
  const ids = ["a1", "a2", "a3", "a4", "a1"];
  const bylines = ids.map((id) => ({ ...first, id }));
  const photoOf = (id: string) => {
    const squares = [96, 192, 384].map((width) => ({ src: `/media/${id}-${width}.webp`, width }));
    return [id, { ...makeImage({ mediaId: id }), squares }] as const;
  };
  const photos = Object.fromEntries(ids.map(photoOf));
  const html = draw(makeArticlePage({ article: makeArticle({ bylines, image: null }), photos }));
  const shown = [
    ...html.matchAll(/<img alt="" src="\/media\/(a\d)-96\.webp"[^>]* fetchPriority="low"/g),
  ].map(([, id]) => id);
  expect(shown).toEqual(["a1", "a2", "a3"]);
  expect(html).toContain('srcSet="/media/a1-96.webp 96w, /media/a1-192.webp 192w"');
  expect(draw(makeArticlePage({ article: makeArticle({ image: null }) }))).not.toContain("<img");
});

describe("an article has every part that belongs to it", () => {
  test("in the order in which a reader meets them", () => {
    expect(outlineOf(draw(whole))).toEqual([
      "1 The bridge reopens",
      "2 Corrections and updates",
      "2 Documents",
      "2 Topics",
      "2 Related articles",
      "3 Story related",
      "2 Selected",
      "3 Story chosen",
      "2 Latest",
      "3 Story new",
    ]);
    expect(faultsOf(draw(whole))).toEqual([]);
  });

  test.each([
    [
      "the way from home",
      '<a href="/"><bdi>Home</bdi></a></li><li><a href="/analysis"><bdi>Analysis</bdi></a></li></ol>',
    ],
    ["who signs", 'Analysis by <a href="/authors/wenn-observatory" rel="author">'],
    [
      "when",
      'Published <time dateTime="2026-07-01T09:00:00+01:00" title="British Summer Time">1 July 2026, 09:00 BST</time>',
    ],
    ["when it changed", 'Updated <time dateTime="2026-07-02T09:00:00+01:00" title='],
    ["how long it takes to read", "min read</span>"],
    ["that it is no plain news", 'data-kind="analysis">Analysis</span></p>'],
    ["its correction", "It was six to three."],
    ["a document's form and size", "<bdi>PDF</bdi>, <bdi>1.4 MB</bdi>"],
    ["its topics", '<a href="/topics/bridges"><bdi>Bridges</bdi></a>'],
    ["whose picture it is", "Picture: I. Vane"],
    [
      "its translation",
      'href="/fa/تحلیل/پل" hrefLang="fa" lang="fa" dir="rtl">این مطلب را به زبان فارسی بخوانید</a>',
    ],
  ])("%s", (_part, markup) => {
    expect(draw(whole)).toContain(markup);
  });

  test("plain news says nothing of its kind, and opinion looks unlike both", () => {
    const chipOf = (kind: "news" | "analysis" | "opinion") =>
      /class="(?<look>[^"]*)" data-kind="(?<kind>\w+)">(?<label>[^<]+)<\/span><\/p>/.exec(
        draw(makeArticlePage({ article: makeArticle({ kind }) })),
      )?.groups;
    expect(chipOf("news")).toBeUndefined();
    expect(chipOf("analysis")).toMatchObject({ kind: "analysis", label: "Analysis" });
    expect(chipOf("opinion")).toMatchObject({ kind: "opinion", label: "Opinion" });
    const css = readFileSync(new URL("article-header.module.css", import.meta.url), "utf8");
    const looks = ["analysis", "opinion"].map(
      (kind) => new RegExp(`\\.chip\\[data-kind="${kind}"\\] \\{([^}]*)`).exec(css)?.[1],
    );
    expect(new Set(looks).size).toBe(2);
    expect(looks).not.toContain(undefined);
  });

  test("its picture alone is fetched before everything else", () => {
    expect(draw(whole).match(/<img [^>]*fetchpriority="high"/gi)).toHaveLength(1);
  });

  test("without one the picture that opens its text is, else that waits", () => {
    const document = documentOf({ type: "figure", attrs: { mediaId } });
    const context = { storyPaths: {}, images };
    const fetched = (image: ImageView | null) => {
      const html = draw(makeArticlePage({ article: makeArticle({ document, image }), context }));
      return [...html.matchAll(/<img [^>]*(high|lazy)"/g)].map(([, how]) => how);
    };
    expect(fetched(makeImage())).toEqual(["high", "lazy"]);
    expect(fetched(null)).toEqual(["high"]);
  });

  test("the dateline is run into the first paragraph", () => {
    expect(textOf(draw(whole))).toContain("Elverham, 30 June 2026 — The barriers are gone.");
  });
});

describe("a note above the text", () => {
  const note = (place: "top" | "bottom", hour: number) => ({
    kind: "correction" as const,
    text: `Told at ${hour}.`,
    place,
    publishedAt: `2026-07-02T0${hour}:00:00.000Z`,
  });
  const drawNotes = (...corrections: ReturnType<typeof note>[]) =>
    draw(makeArticlePage({ article: makeArticle({ corrections }) }));

  test("stands before the text, the newest first, and under no heading", () => {
    const html = drawNotes(note("top", 7), note("top", 8), note("bottom", 9));
    const places = ["Told at 8.", "Told at 7.", "The barriers are gone.", "Told at 9."];
    const found = places.map((words) => html.indexOf(words));
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
    expect(faultsOf(html)).toEqual([]);
  });

  test("is where links to it lead, and the header leads to those under the text alone", () => {
    const html = drawNotes(note("top", 8));
    expect(html).toMatch(/role="note" id="notes-above"/);
    expect(html).not.toContain('href="#corrections"');
    const both = drawNotes(note("top", 8), note("bottom", 9));
    expect(both).toContain('href="#corrections"');
    for (const id of ["notes-above", "corrections"])
      expect(both.split(`id="${id}"`)).toHaveLength(2);
  });
});

test("what an article does not have leaves no trace", () => {
  const html = draw(
    makeArticlePage({
      article: makeArticle({
        standfirst: null,
        bylines: [],
        image: null,
        dateline: null,
        topics: [],
      }),
    }),
  );
  expect(outlineOf(html)).toEqual(["1 The bridge reopens"]);
  expect(html).not.toMatch(/<(aside|figure|img)\b/);
  expect(faultsOf(html)).toEqual([]);
});

test("a text in another language than its edition keeps its language and direction", () => {
  const html = draw(makeArticlePage(), persian);
  expect(html).toContain('<span lang="en" dir="ltr">The bridge reopens</span>');
  expect(html).toMatch(/<div [^>]*lang="en" dir="ltr"><div[^>]*><p>/);
  expect(textOf(html)).toContain("تحلیل از Wenn Observatory");
});

test.each([
  ["ar", "١", "الهوامش"],
  ["de", "۱", "پانوشت‌ها"],
])("notes of a text in %s are called in its own words where we know them", (language, ...words) => {
  const note = { type: "footnote" as const, content: [{ type: "text" as const, text: "Note" }] };
  const content = [{ type: "paragraph" as const, content: [note] }];
  const document = { type: "doc" as const, version: 1 as const, content };
  const html = draw(makeArticlePage({ article: makeArticle({ language, document }) }), persian);
  const called = /role="doc-noteref"[^>]*>(.*?)<\/a>/.exec(html)?.[1];
  const heading = /role="doc-endnotes"[^>]*><h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1];
  expect([called, heading]).toEqual(words);
});

test("the headline of another article keeps its language and direction", () => {
  const foreign = { language: "fa", direction: "rtl" } as const;
  const linked = { path: "/news/سیلاب", headline: "سیلاب", foreign };
  const html = draw(
    makeArticlePage({ neighbours: { older: linked, newer: null }, followUp: linked }),
  );
  expect(html.split('<bdi lang="fa" dir="rtl">سیلاب</bdi>')).toHaveLength(3);
});
