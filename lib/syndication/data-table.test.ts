import { expect, test } from "vitest";
import { stepsTo } from "#lib/addresses/steps-to";
import type { AuthorPageView, ListPageView, TopicPageView } from "#lib/published/views";
import { articleJsonLd } from "#lib/syndication/article-json-ld";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { homeJsonLd } from "#lib/syndication/home-json-ld";
import { authorListJsonLd, listJsonLd, topicListJsonLd } from "#lib/syndication/list-json-ld";
import { pageJsonLd } from "#lib/syndication/page-json-ld";
import { checkData, missingIn, typeOfData } from "#lib/syndication/testing/check-data";
import { dataTable } from "#lib/syndication/testing/data-table";
import {
  english,
  makeArticle,
  makeArticlePage,
  makePage,
  makeWhere,
  siteUrl,
} from "#lib/syndication/testing/example-views";
import { websiteJsonLd } from "#lib/syndication/website-json-ld";

const where = makeWhere(english);
const article = makeArticle({
  topics: [
    { id: "t1", name: "Bridges", path: "/topics/bridges", type: "subject" },
    { id: "t2", name: "Elverham", path: "/topics/elverham", type: "place" },
  ],
  attachments: [{ title: "Figures", href: "/media/f.pdf", mediaType: "application/pdf", bytes: 1 }],
  corrections: [
    { kind: "correction", place: "top", text: "It is 240.", publishedAt: "2026-07-03T08:00:00Z" },
  ],
  document: {
    ...makeArticle().document,
    content: [
      {
        type: "paragraph",
        content: [
          {
            type: "footnote",
            content: [
              {
                type: "text",
                text: "The report",
                marks: [{ type: "link", attrs: { href: "https://council.example/report" } }],
              },
            ],
          },
        ],
      },
    ],
  },
});

const list: ListPageView = {
  title: "Nora Pellew",
  description: "Covers the council.",
  path: "/authors/nora",
  feedPath: "/authors/nora/feed.xml",
  number: null,
  cards: [article],
  newerPath: null,
  olderPath: null,
};
const author: AuthorPageView = {
  ...list,
  author: {
    ...{ id: "a", name: "Nora Pellew", path: "/authors/nora", authorKind: "person" },
    ...{ role: null, photo: null, sameAs: [] },
  },
};
const topic: TopicPageView = {
  ...list,
  topic: { id: "t1", name: "Bridges", path: "/topics/bridges", type: "subject" },
  facts: [],
  years: [],
};
const home = {
  ...{ lead: article, secondaries: [], strips: [], selected: [], latest: [] },
  ...{ blocks: [], outside: [] },
};

/** Of every kind of page one that shows everything, and one that shows as little as it can. */
const full = [
  articleJsonLd(where, makeArticlePage({ article })),
  breadcrumbJsonLd(siteUrl, stepsTo(english, article.section, { name: "Bridge", path: null })),
  websiteJsonLd(where),
  homeJsonLd(where, home),
  listJsonLd(where, list),
  topicListJsonLd(where, topic),
  authorListJsonLd(where, author),
  pageJsonLd(where, makePage()),
  pageJsonLd(where, makePage({ path: "/pages/contact" })),
  pageJsonLd(where, makePage({ path: "/pages/privacy" })),
];
const bare = makeArticle({
  ...{ standfirst: null, bylines: [], image: null, topics: [], dateline: null },
});
const least = [
  articleJsonLd(where, makeArticlePage({ article: bare })),
  listJsonLd(where, { ...list, description: null, cards: [] }),
  homeJsonLd(where, { ...home, lead: null }),
];

test.each([...full, ...least].map((data) => [typeOfData(data), data] as const))(
  "%s says what is required, and nothing wrong",
  (_, data) => {
    expect(checkData({ ...data })).toEqual([]);
  },
);

test.each(full.map((data) => [typeOfData(data), data] as const))(
  "%s says what is recommended",
  (type, data) => {
    expect(missingIn(data, dataTable[type]?.recommended ?? [])).toEqual([]);
  },
);

test("every kind of data of the table is tried", () => {
  expect(new Set(full.map(typeOfData))).toEqual(new Set(Object.keys(dataTable)));
});

test("what is missing or wrong is found", () => {
  const data = { ...articleJsonLd(where, makeArticlePage()) };
  expect(checkData({ ...data, headline: undefined })).toEqual(["NewsArticle without headline"]);
  expect(checkData({ ...data, datePublished: "2026-07-01T08:00:00Z" })).toEqual([
    "NewsArticle.datePublished is 2026-07-01T08:00:00Z",
  ]);
  expect(checkData({ ...data, url: "/analysis/the-bridge" })).toEqual([
    "NewsArticle.url is /analysis/the-bridge",
  ]);
  expect(checkData({ ...data, author: [{ "@type": "Person", name: "" }] })).toEqual([
    "NewsArticle.author.name says nothing",
  ]);
  expect(missingIn(data, ["author.sameAs", "image.0.url", "image.1.url"])).toEqual([
    "author.sameAs",
    "image.1.url",
  ]);
});
