import { expect, test } from "vitest";
import { headOfArticle } from "#lib/syndication/head-of-article";
import {
  english,
  makeArticle,
  makeArticlePage,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const where = makeWhere(english);

test("the head of an article is absolute and carries the edition's offset", () => {
  const article = makeArticle({ updatedAt: "2026-12-01T09:00:00.000Z" });
  const head = headOfArticle(where, makeArticlePage({ article }));
  expect(head).toEqual({
    title: "The bridge reopens · The Paper",
    description: "After fourteen months.",
    canonical: `${siteUrl}/analysis/the-bridge`,
    markdown: `${siteUrl}/analysis/the-bridge.md`,
    robots: "max-image-preview:large",
    alternates: [],
    feeds: [
      {
        title: "RSS feed of The Paper",
        href: `${siteUrl}/feed.xml`,
        type: "application/rss+xml",
      },
    ],
    social: {
      type: "article",
      title: "The bridge reopens",
      description: "After fourteen months.",
      url: `${siteUrl}/analysis/the-bridge`,
      siteName: "The Paper",
      locale: "en_US",
      image: {
        url: expect.stringMatching(
          /^https:\/\/paper\.example\/media\/share\/0198a000-0000-7000-8000-000000000001\/[0-9a-f]{32}\.jpg$/,
        ),
        width: 1200,
        height: 630,
        alt: "The bridge reopens · The Paper",
      },
      card: { title: "The bridge reopens", description: "After fourteen months." },
      article: {
        publishedTime: "2026-07-01T09:00:00+01:00",
        modifiedTime: "2026-12-01T09:00:00+00:00",
        section: "Analysis",
        authors: [`${siteUrl}/authors/wenn-observatory`],
        tags: ["Bridges"],
      },
    },
  });
});

test("translations are alternates of one another, and the default edition answers everyone else", () => {
  const path = "/fa/تحلیل/پل";
  const encoded = `${siteUrl}/fa/%D8%AA%D8%AD%D9%84%DB%8C%D9%84/%D9%BE%D9%84`;
  const original = `${siteUrl}/analysis/the-bridge`;
  const inEnglish = headOfArticle(
    where,
    makeArticlePage({
      translations: [
        { edition: persian, path, headline: "پل", isListed: true, isTranslation: false },
      ],
    }),
  );
  const inPersian = headOfArticle(
    makeWhere(persian),
    makeArticlePage({
      article: makeArticle({ path }),
      translations: [
        {
          edition: english,
          path: "/analysis/the-bridge",
          headline: "The bridge",
          isListed: true,
          isTranslation: false,
        },
      ],
    }),
  );
  expect(inEnglish.alternates).toEqual([
    { hreflang: "en", href: original },
    { hreflang: "fa", href: encoded },
    { hreflang: "x-default", href: original },
  ]);
  expect(new Set(inPersian.alternates.map((alternate) => JSON.stringify(alternate)))).toEqual(
    new Set(inEnglish.alternates.map((alternate) => JSON.stringify(alternate))),
  );
  expect(inPersian.canonical).toBe(encoded);
  expect(inPersian.social?.locale).toBe("fa_IR");
  expect(inPersian.social?.article?.publishedTime).toBe("2026-07-01T11:30:00+03:30");
});

test("a translation that is not listed is no alternate", () => {
  const translations = [
    { edition: persian, path: "/fa/x", headline: "پل", isListed: false, isTranslation: false },
  ];
  expect(headOfArticle(where, makeArticlePage({ translations })).alternates).toEqual([]);
});

test("what the desk set for search engines wins", () => {
  const seo = {
    title: "Bridge open",
    description: "It is open.",
    canonicalUrl: "https://elsewhere.example/bridge",
    noindex: true,
  };
  const head = headOfArticle(
    where,
    makeArticlePage({
      article: makeArticle({ seo }),
      translations: [
        { edition: persian, path: "/fa/x", headline: "پل", isListed: true, isTranslation: false },
      ],
    }),
  );
  expect(head).toMatchObject({
    title: "Bridge open · The Paper",
    description: "It is open.",
    canonical: "https://elsewhere.example/bridge",
    robots: "noindex",
    alternates: [],
    social: { title: "The bridge reopens" },
  });
});

test("an article without standfirst and picture is described by its beginning", () => {
  const article = makeArticle({ standfirst: null, image: null });
  const head = headOfArticle(where, makeArticlePage({ article }));
  expect(head.description).toBe("The barriers are gone.");
  expect(head.social?.image).toMatchObject({ width: 1200, height: 630 });
});

test("what is too long for a card is cut between words there, and whole elsewhere", () => {
  const headline =
    "The bridge reopens after fourteen months, and nobody knows yet who will pay for it";
  const standfirst = "The council says it has paid. ".repeat(9).trim();
  const article = makeArticle({ headline, standfirst });
  const { social } = headOfArticle(where, makeArticlePage({ article }));
  expect(social).toMatchObject({ title: headline, description: standfirst });
  expect(social?.card.title).toBe(
    "The bridge reopens after fourteen months, and nobody knows yet who…",
  );
  expect(social?.card.description?.length).toBeLessThanOrEqual(200);
  expect(social?.card.description).toMatch(/[a-z.]…$/);
});

test("an author who signs twice is named once, and one without a page is not linked", () => {
  const byline = { id: "a1", name: "N. Pellew", path: "/authors/n", authorKind: "person" } as const;
  const article = makeArticle({
    bylines: [
      { ...byline, kind: "by" },
      { ...byline, kind: "photography" },
      { ...byline, id: "a2", path: null, kind: "by" },
    ],
  });
  const head = headOfArticle(where, makeArticlePage({ article }));
  expect(head.social?.article?.authors).toEqual([`${siteUrl}/authors/n`]);
});
