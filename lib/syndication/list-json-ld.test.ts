import { expect, test } from "vitest";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { homeJsonLd } from "#lib/syndication/home-json-ld";
import { authorListJsonLd, listJsonLd, topicListJsonLd } from "#lib/syndication/list-json-ld";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";
import { websiteJsonLd } from "#lib/syndication/website-json-ld";

test("a breadcrumb counts from 1, and the page itself needs no address", () => {
  const steps = [
    { name: "Home", path: "/" },
    { name: "مقالات", path: "/fa/مقالات" },
    { name: "The bridge", path: null },
  ];
  expect(breadcrumbJsonLd(siteUrl, steps)).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: `${siteUrl}/` },
      {
        "@type": "ListItem",
        position: 2,
        name: "مقالات",
        item: `${siteUrl}/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA`,
      },
      { "@type": "ListItem", position: 3, name: "The bridge" },
    ],
  });
});

const where = makeWhere(english);
const isPartOf = {
  "@type": "WebSite",
  "@id": `${siteUrl}/#website`,
  name: "The Paper",
  url: `${siteUrl}/`,
};

const list = {
  title: "Nora Pellew",
  description: "Covers the council.",
  path: "/authors/nora",
  feedPath: "/authors/nora/feed.xml",
  number: 3,
  cards: [makeArticle()],
  newerPath: null,
  olderPath: null,
};

test("the front of a topic says what it is, and where its own website is", () => {
  const topic = { id: "t", name: "Sallow Mill", path: "/topics/mill", type: "place" as const };
  const facts = [
    { name: "built" as const, value: "1741", href: null },
    { name: "website" as const, value: "mill.example", href: "https://mill.example/" },
  ];
  const page = { ...list, topic, facts, years: [] };
  expect(topicListJsonLd(where, { ...page, number: null })).toMatchObject({
    "@type": "CollectionPage",
    description: "Covers the council.",
    about: {
      "@type": "Place",
      name: "Sallow Mill",
      url: `${siteUrl}/topics/mill`,
      description: "Covers the council.",
      sameAs: "https://mill.example/",
    },
  });
  const numbered = topicListJsonLd(where, page);
  expect(numbered).not.toHaveProperty("description");
  expect(numbered).toMatchObject({ about: { "@type": "Place", name: "Sallow Mill" } });
  expect(JSON.stringify(numbered)).not.toContain("mill.example");
});

const author = {
  id: "a",
  name: "Nora Pellew",
  path: "/authors/nora",
  authorKind: "person" as const,
  role: "Reporter",
  photo: null,
  sameAs: ["https://social.example/nora"],
};

test("the front of an author is a profile with what they wrote", () => {
  expect(authorListJsonLd(where, { ...list, author, number: null })).toEqual({
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    name: "Nora Pellew",
    url: `${siteUrl}/authors/nora`,
    inLanguage: "en",
    isPartOf,
    mainEntity: {
      "@type": "Person",
      name: "Nora Pellew",
      url: `${siteUrl}/authors/nora`,
      description: "Covers the council.",
      jobTitle: "Reporter",
      sameAs: ["https://social.example/nora"],
    },
    hasPart: [
      {
        "@type": "NewsArticle",
        headline: "The bridge reopens",
        url: `${siteUrl}/analysis/the-bridge`,
      },
    ],
  });
});

test("a numbered page of an author lists articles and says whom they are by, and no more", () => {
  expect(authorListJsonLd(where, { ...list, author })).toEqual({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: "Nora Pellew",
    url: `${siteUrl}/authors/nora/page/3`,
    inLanguage: "en",
    isPartOf,
    about: { "@type": "Person", name: "Nora Pellew", url: `${siteUrl}/authors/nora` },
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: 1,
      itemListElement: [
        {
          "@type": "ListItem",
          position: 1,
          name: "The bridge reopens",
          url: `${siteUrl}/analysis/the-bridge`,
        },
      ],
    },
  });
});

test("a section is about nobody, and one without articles lists none", () => {
  expect(listJsonLd(where, list)).not.toHaveProperty("about");
  expect(listJsonLd(where, { ...list, cards: [] })).not.toHaveProperty("mainEntity");
});

test("the front page lists everything of ours on it once, in the order shown", () => {
  const card = (id: string) => makeArticle({ id, path: `/news/${id}`, headline: id });
  const home = {
    lead: card("lead"),
    secondaries: [card("second")],
    selected: [card("chosen"), card("lead")],
    latest: [card("new")],
    blocks: ["latest" as const, "selected" as const],
    strips: [
      {
        type: "section" as const,
        link: { id: "s", name: "News", path: "/news" },
        cards: [card("strip")],
      },
    ],
    outside: [],
  };
  const { mainEntity } = homeJsonLd(where, home);
  expect(mainEntity).toMatchObject({
    numberOfItems: 5,
    itemListElement: ["lead", "second", "new", "chosen", "strip"].map((name, index) => ({
      ...{ position: index + 1, name },
      url: `${siteUrl}/news/${name}`,
    })),
  });
  const hidden = homeJsonLd(where, { ...home, blocks: [] });
  expect(hidden.mainEntity).toMatchObject({ numberOfItems: 3 });
});

test("the site is named as its edition names it", () => {
  expect(websiteJsonLd(makeWhere(persian))).toMatchObject({
    "@type": "WebSite",
    name: "روزنامه",
    description: "خبرهای شهر",
    url: `${siteUrl}/fa`,
    inLanguage: "fa",
    "@id": `${siteUrl}/fa#website`,
    publisher: { "@id": `${siteUrl}/#publisher` },
    potentialAction: {
      "@type": "SearchAction",
      target: { urlTemplate: `${siteUrl}/fa/search?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  });
});
