import { expect, test } from "vitest";
import type { Document } from "#lib/content/document";
import type { ArticleView, BylineView, TranslationView } from "#lib/published/views";
import { articleJsonLd } from "#lib/syndication/article-json-ld";
import {
  english,
  makeArticle,
  makeArticlePage,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const where = makeWhere(english);
const url = `${siteUrl}/analysis/the-bridge`;
const dataOf = (changes: Partial<ArticleView>, at = where) =>
  articleJsonLd(at, makeArticlePage({ article: makeArticle(changes) }));

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
  const elsewhere = { a1: ["https://observatory.example/"] };
  expect(articleJsonLd(where, makeArticlePage({ article, elsewhere }))).toEqual({
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    headline: "The bridge reopens",
    description: "After fourteen months.",
    url,
    mainEntityOfPage: url,
    datePublished: "2026-07-01T09:00:00+01:00",
    dateModified: "2026-07-02T09:00:00+01:00",
    dateline: "Elverham, 30 June 2026",
    locationCreated: { "@type": "Place", name: "Elverham" },
    author: [
      {
        "@type": "Organization",
        name: "Wenn Observatory",
        url: `${siteUrl}/authors/wenn-observatory`,
        sameAs: ["https://observatory.example/"],
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
    about: [{ "@type": "Thing", name: "Bridges", url: `${siteUrl}/topics/bridges` }],
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
    isPartOf: {
      "@type": "WebSite",
      "@id": `${siteUrl}/#website`,
      name: "The Paper",
      url: `${siteUrl}/`,
    },
    publisher: {
      "@type": "NewsMediaOrganization",
      "@id": `${siteUrl}/#publisher`,
      name: "The Paper",
      url: `${siteUrl}/`,
      logo: {
        "@type": "ImageObject",
        url: `${siteUrl}/icon-512.png`,
        width: "512",
        height: "512",
      },
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
  expect(dataOf({ kind })).toMatchObject({ "@type": type });
});

test("writers, translators and photographers each have their place, and nobody stands twice", () => {
  const sign = (id: string, kind: BylineView["kind"]): BylineView => ({
    id,
    name: id,
    path: null,
    authorKind: "person",
    kind,
  });
  const bylines = [
    sign("nora", "by"),
    sign("nora", "reporting"),
    sign("laleh", "translation"),
    sign("idris", "photography"),
  ];
  expect(dataOf({ bylines })).toMatchObject({
    author: [{ "@type": "Person", name: "nora" }],
    translator: [{ "@type": "Person", name: "laleh" }],
    contributor: [{ "@type": "Person", name: "idris" }],
  });
});

test("what is not known is not said", () => {
  const data = dataOf({ bylines: [], image: null, topics: [], dateline: null });
  const unknown = [
    ...["author", "translator", "image", "keywords", "about", "mentions", "dateline"],
    ...["locationCreated", "correction", "citation", "alternativeHeadline", "workTranslation"],
  ];
  for (const name of unknown) expect(data).not.toHaveProperty(name);
});

test("a Persian article has Tehran's offset, its calendar in the dateline and an encoded address", () => {
  const dateline = { place: "تهران", date: "2020-11-30" };
  const data = dataOf({ path: "/fa/تحلیل/پل", language: "fa", dateline }, makeWhere(persian));
  expect(data).toMatchObject({
    url: `${siteUrl}/fa/%D8%AA%D8%AD%D9%84%DB%8C%D9%84/%D9%BE%D9%84`,
    datePublished: "2026-07-01T11:30:00+03:30",
    inLanguage: "fa",
    publisher: { name: "روزنامه", url: `${siteUrl}/fa` },
  });
  expect(JSON.stringify(data)).toContain("۱۳۹۹");
});

test("documents are named by their titles", () => {
  const attachments = [
    { title: "Figures", href: "/media/a/figures.pdf", mediaType: "application/pdf", bytes: 1200 },
  ];
  expect(dataOf({ attachments })).toMatchObject({
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

test("a picture is offered in three forms, each with its credit and licence, and whole while one is missing", () => {
  const { image } = makeArticle();
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  const wide = { crop: "16:9" as const, src: "/media/w.jpg", width: 1200, height: 675 };
  const medium = { crop: "4:3" as const, src: "/media/m.jpg", width: 1200, height: 900 };
  const square = { crop: "1:1" as const, src: "/media/s.jpg", width: 900, height: 900 };
  const of = { creditText: "I. Vane", license: licence };
  const imagesOf = (cut: (typeof wide | typeof medium | typeof square)[]) =>
    dataOf({ image: image && { ...image, licence, cut } });
  expect(imagesOf([wide, medium, square])).toMatchObject({
    image: [
      { url: `${siteUrl}/media/w.jpg`, width: "1200", height: "675", ...of },
      { url: `${siteUrl}/media/m.jpg`, width: "1200", height: "900", ...of },
      { url: `${siteUrl}/media/s.jpg`, width: "900", height: "900", ...of },
    ],
  });
  expect(imagesOf([square])).toMatchObject({
    image: [
      { url: `${siteUrl}/media/m1.jpg`, ...of },
      { url: `${siteUrl}/media/s.jpg`, ...of },
    ],
  });
});

test("the first topic is what it is about, the others are mentioned, each as what it is", () => {
  const topic = (id: string, type: ArticleView["topics"][number]["type"]) => ({
    ...{ id, type, name: id },
    path: `/topics/${id}`,
  });
  const topics = [
    topic("nora", "person"),
    topic("council", "organisation"),
    topic("elverham", "place"),
    topic("fair", "event"),
    { ...topic("tolls", "subject"), path: null },
  ];
  expect(dataOf({ topics })).toMatchObject({
    keywords: ["nora", "council", "elverham", "fair", "tolls"],
    about: [{ "@type": "Person", name: "nora", url: `${siteUrl}/topics/nora` }],
    mentions: [
      { "@type": "Organization", name: "council" },
      { "@type": "Place", name: "elverham" },
      { "@type": "Event", name: "fair" },
      { "@type": "Thing", name: "tolls" },
    ],
  });
});

test("a search title that differs is another headline", () => {
  const seo = { description: null, canonicalUrl: null, noindex: false };
  expect(dataOf({ seo: { ...seo, title: "Bridge open" } })).toMatchObject({
    headline: "The bridge reopens",
    alternativeHeadline: "Bridge open",
  });
  expect(dataOf({ seo: { ...seo, title: "The bridge reopens" } })).not.toHaveProperty(
    "alternativeHeadline",
  );
});

test("notes that lead to a page of the web are sources, others are not", () => {
  const note = (text: string, href?: string) => ({
    type: "footnote" as const,
    content: [
      {
        type: "text" as const,
        text,
        ...(href && { marks: [{ type: "link" as const, attrs: { href } }] }),
      },
    ],
  });
  const content = [note("Council, report 12", "https://council.example/12"), note("By hand.")];
  const document: Document = {
    ...makeArticle().document,
    content: [{ type: "paragraph", content: [{ type: "text", text: "It held." }, ...content] }],
  };
  expect(dataOf({ document })).toMatchObject({
    citation: [
      { "@type": "CreativeWork", name: "Council, report 12", url: "https://council.example/12" },
    ],
  });
});

test("which text is the original and which its translation is told by who signs", () => {
  const twin = (isTranslation: boolean, more: Partial<TranslationView> = {}): TranslationView => ({
    ...{ edition: persian, path: "/fa/x", headline: "پل", isListed: true, isTranslation },
    ...more,
  });
  const byline: BylineView = {
    ...{ id: "l", name: "Laleh", path: null },
    ...{ kind: "translation", authorKind: "person" },
  };
  const data = (bylines: BylineView[], translations: TranslationView[]) =>
    articleJsonLd(where, makeArticlePage({ article: makeArticle({ bylines }), translations }));
  const work = { "@type": "NewsArticle", headline: "پل", url: `${siteUrl}/fa/x`, inLanguage: "fa" };
  expect(data([], [twin(true)])).toMatchObject({ workTranslation: [work] });
  expect(data([byline], [twin(false)])).toMatchObject({ translationOfWork: work });
  for (const nothing of [
    data([], [twin(false)]),
    data([byline], [twin(true)]),
    data([], [twin(true, { isListed: false })]),
    data([byline], [twin(false), twin(false, { path: "/fa/y" })]),
  ]) {
    expect(nothing).not.toHaveProperty("workTranslation");
    expect(nothing).not.toHaveProperty("translationOfWork");
  }
});
