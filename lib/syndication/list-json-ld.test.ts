import { expect, test } from "vitest";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { listJsonLd } from "#lib/syndication/list-json-ld";
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

test("the page of a topic says what it is, and where its own website is", () => {
  const topic = { id: "t", name: "Sallow Mill", path: "/topics/mill", type: "place" as const };
  const facts = [
    { name: "built" as const, value: "1741", href: null },
    { name: "website" as const, value: "mill.example", href: "https://mill.example/" },
  ];
  expect(listJsonLd(makeWhere(english), { ...list, topic, facts })).toMatchObject({
    about: {
      "@type": "Place",
      name: "Sallow Mill",
      url: `${siteUrl}/topics/mill`,
      sameAs: "https://mill.example/",
    },
  });
});

test("the page of an author lists its articles and says whom they are by", () => {
  const author = {
    id: "a",
    name: "Nora Pellew",
    path: "/authors/nora",
    authorKind: "person" as const,
    role: "Reporter",
    photo: null,
    sameAs: ["https://social.example/nora"],
  };
  expect(listJsonLd(makeWhere(english), { ...list, author })).toEqual({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: "Nora Pellew",
    description: "Covers the council.",
    url: `${siteUrl}/authors/nora/page/3`,
    inLanguage: "en",
    about: {
      "@type": "Person",
      name: "Nora Pellew",
      url: `${siteUrl}/authors/nora`,
      jobTitle: "Reporter",
      sameAs: ["https://social.example/nora"],
    },
    mainEntity: {
      "@type": "ItemList",
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

test("a section is about nobody", () => {
  expect(listJsonLd(makeWhere(english), list)).not.toHaveProperty("about");
});

test("the site is named as its edition names it", () => {
  expect(websiteJsonLd(makeWhere(persian))).toMatchObject({
    "@type": "WebSite",
    name: "روزنامه",
    description: "خبرهای شهر",
    url: `${siteUrl}/fa`,
    inLanguage: "fa",
    publisher: { "@id": `${siteUrl}/#publisher` },
  });
});
