import { documentVersion } from "#lib/content/document";
import type { EditionView } from "#lib/language/edition";
import type { ArticlePageView, ArticleView, LinkView, PageView } from "#lib/published/views";
import type { Where } from "#lib/syndication/head-parts";

/** Published data for the tests of this folder; each test changes what it is about. */
export const siteUrl = "https://paper.example";

export const english: EditionView = {
  id: "e1",
  code: "en",
  name: "English",
  siteName: "The Paper",
  tagline: "News of the town",
  direction: "ltr",
  timeZone: "Europe/London",
  calendar: "gregorian",
  isDefault: true,
};

export const persian: EditionView = {
  id: "e2",
  code: "fa",
  name: "فارسی",
  siteName: "روزنامه",
  tagline: "خبرهای شهر",
  direction: "rtl",
  timeZone: "Asia/Tehran",
  calendar: "jalali",
  isDefault: false,
};

export function makeWhere(edition: EditionView): Where {
  const around = {
    logo: null,
    footer: { text: "", links: [] },
    breaking: null,
    policies: [],
    feedSummary: false,
  };
  const site = { edition, editions: [english, persian], sections: [], pages: [], ...around };
  return { siteUrl, site };
}

export const section: LinkView = { id: "s1", name: "Analysis", path: "/analysis" };

export function makeArticle(changes: Partial<ArticleView> = {}): ArticleView {
  return {
    id: "0198a000-0000-7000-8000-000000000001",
    revisionId: "r1",
    path: "/analysis/the-bridge",
    headline: "The bridge reopens",
    standfirst: "After fourteen months.",
    foreign: null,
    kind: "analysis",
    section,
    bylines: [
      {
        id: "a1",
        name: "Wenn Observatory",
        path: "/authors/wenn-observatory",
        kind: "analysis",
        authorKind: "organisation",
      },
    ],
    image: {
      mediaId: "m1",
      src: "/media/m1.jpg",
      width: 1600,
      height: 900,
      alt: "A bridge.",
      caption: "The bridge at noon.",
      credit: "I. Vane",
      licence: null,
      colour: null,
      renditions: [],
      lighter: [],
      focus: null,
      forms: [],
      cut: [],
    },
    publishedAt: "2026-07-01T08:00:00.000Z",
    updatedAt: null,
    language: "en",
    direction: "ltr",
    dateline: { place: "Elverham", date: "2026-06-30" },
    document: {
      type: "doc",
      version: documentVersion,
      content: [{ type: "paragraph", content: [{ type: "text", text: "The barriers are gone." }] }],
    },
    topics: [{ id: "t1", name: "Bridges", path: "/topics/bridges", type: "subject" }],
    attachments: [],
    corrections: [],
    publishedOn: "2026-07-01",
    wordCount: 4,
    seo: { title: null, description: null, canonicalUrl: null, noindex: false },
    ...changes,
  };
}

export function makeArticlePage(changes: Partial<ArticlePageView> = {}): ArticlePageView {
  return {
    article: makeArticle(),
    context: { storyPaths: {}, images: {} },
    photos: {},
    elsewhere: {},
    translations: [],
    neighbours: { older: null, newer: null },
    followUp: null,
    versionsPath: null,
    related: [],
    selected: [],
    latest: [],
    ...changes,
  };
}

export function makePage(changes: Partial<PageView> = {}): PageView {
  const { document, language, direction } = makeArticle();
  return {
    id: "p1",
    path: "/pages/about",
    title: "About us",
    standfirst: null,
    document,
    context: { storyPaths: {}, images: {} },
    language,
    direction,
    translations: [],
    seo: { title: null, description: null, noindex: false },
    ...changes,
  };
}
