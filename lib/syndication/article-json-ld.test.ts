import { expect, test } from "vitest";
import type { BylineView } from "#lib/published/views";
import { articleJsonLd } from "#lib/syndication/article-json-ld";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const where = makeWhere(english);
const url = `${siteUrl}/analysis/the-bridge`;

test("an analysis by an organisation is described in full", () => {
  const article = makeArticle({
    updatedAt: "2026-07-02T08:00:00.000Z",
    corrections: [
      {
        kind: "update",
        place: "bottom",
        text: "A table was added.",
        publishedAt: "2026-07-02T08:00:00.000Z",
      },
      {
        kind: "correction",
        place: "top",
        text: "It is 240.",
        publishedAt: "2026-07-03T08:00:00.000Z",
      },
    ],
  });
  expect(articleJsonLd(where, article)).toEqual({
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    headline: "The bridge reopens",
    description: "After fourteen months.",
    url,
    mainEntityOfPage: url,
    datePublished: "2026-07-01T09:00:00+01:00",
    dateModified: "2026-07-02T09:00:00+01:00",
    dateline: "Elverham, 30 June 2026",
    author: [
      {
        "@type": "Organization",
        name: "Wenn Observatory",
        url: `${siteUrl}/authors/wenn-observatory`,
      },
    ],
    image: [
      {
        "@type": "ImageObject",
        url: `${siteUrl}/media/m1.jpg`,
        width: "1600",
        height: "900",
        caption: "The bridge at noon.",
        creditText: "I. Vane",
      },
    ],
    articleSection: "Analysis",
    keywords: ["Bridges"],
    inLanguage: "en",
    wordCount: 4,
    isAccessibleForFree: true,
    correction: [
      {
        "@type": "CorrectionComment",
        text: "It is 240.",
        datePublished: "2026-07-03T09:00:00+01:00",
      },
    ],
    publisher: {
      "@type": "NewsMediaOrganization",
      "@id": `${siteUrl}/#publisher`,
      name: "The Paper",
      url: `${siteUrl}/`,
    },
  });
});

test.each([
  ["news", "NewsArticle"],
  ["statement", "NewsArticle"],
  ["analysis", ["NewsArticle", "AnalysisNewsArticle"]],
  ["opinion", ["NewsArticle", "OpinionNewsArticle"]],
  ["interview", ["NewsArticle", "ReportageNewsArticle"]],
] as const)("the kind %s is a %s", (kind, type) => {
  expect(articleJsonLd(where, makeArticle({ kind }))).toMatchObject({ "@type": type });
});

test("writers, translators and photographers each have their place, and nobody stands twice", () => {
  const sign = (id: string, kind: BylineView["kind"]): BylineView => ({
    id,
    name: id,
    path: null,
    authorKind: "person",
    kind,
  });
  const article = makeArticle({
    bylines: [
      sign("nora", "by"),
      sign("nora", "reporting"),
      sign("laleh", "translation"),
      sign("idris", "photography"),
    ],
  });
  expect(articleJsonLd(where, article)).toMatchObject({
    author: [{ "@type": "Person", name: "nora" }],
    translator: [{ "@type": "Person", name: "laleh" }],
    contributor: [{ "@type": "Person", name: "idris" }],
  });
});

test("what is not known is not said", () => {
  const data = articleJsonLd(
    where,
    makeArticle({ bylines: [], image: null, topics: [], dateline: null }),
  );
  for (const name of ["author", "image", "keywords", "dateline", "correction", "translator"]) {
    expect(data).not.toHaveProperty(name);
  }
});

test("a Persian article has Tehran's offset, its calendar in the dateline and an encoded address", () => {
  const article = makeArticle({
    path: "/fa/تحلیل/پل",
    language: "fa",
    dateline: { place: "تهران", date: "2020-11-30" },
  });
  const data = articleJsonLd(makeWhere(persian), article);
  expect(data).toMatchObject({
    url: `${siteUrl}/fa/%D8%AA%D8%AD%D9%84%DB%8C%D9%84/%D9%BE%D9%84`,
    datePublished: "2026-07-01T11:30:00+03:30",
    inLanguage: "fa",
    publisher: { name: "روزنامه", url: `${siteUrl}/fa` },
  });
  expect(JSON.stringify(data)).toContain("۱۳۹۹");
});

test("documents are named by their titles, and crops of the picture carry its credit", () => {
  const cut = [{ crop: "1:1" as const, src: "/media/c1.jpg", width: 900, height: 900 }];
  const { image } = makeArticle();
  const attachments = [
    { title: "Figures", href: "/media/a/figures.pdf", mediaType: "application/pdf", bytes: 1200 },
  ];
  const data = articleJsonLd(
    makeWhere(english),
    makeArticle({ attachments, image: image && { ...image, cut } }),
  );
  expect(data).toMatchObject({
    image: [
      { url: `${siteUrl}/media/m1.jpg`, creditText: "I. Vane" },
      { url: `${siteUrl}/media/c1.jpg`, width: "900", height: "900", creditText: "I. Vane" },
    ],
    associatedMedia: [
      {
        "@type": "MediaObject",
        name: "Figures",
        contentUrl: `${siteUrl}/media/a/figures.pdf`,
        encodingFormat: "application/pdf",
        contentSize: "1200",
      },
    ],
  });
});
