import { expect, test } from "vitest";
import type { AuthorPageView, ListPageView } from "#lib/published/views";
import { headOfAuthor, headOfSection, headOfTopic } from "#lib/syndication/head-of-list";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  section,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const list: ListPageView = {
  title: "Analysis",
  description: "Figures read slowly.",
  path: "/analysis",
  feedPath: "/analysis/feed.xml",
  number: null,
  cards: [makeArticle({ image: null }), makeArticle()],
  newerPath: null,
  olderPath: "/analysis/page/1",
};

test("a section names its own feed first, then the edition's", () => {
  const head = headOfSection(makeWhere(english), { ...list, section }, []);
  expect(head.title).toBe("Analysis · The Paper");
  expect(head.canonical).toBe(`${siteUrl}/analysis`);
  expect(head.feeds.map(({ href, title }) => [href, title])).toEqual([
    [`${siteUrl}/analysis/feed.xml`, "RSS feed of Analysis"],
    [`${siteUrl}/analysis/atom.xml`, "Analysis (Atom)"],
    [`${siteUrl}/analysis/feed.json`, "Analysis (JSON Feed)"],
    [`${siteUrl}/feed.xml`, "RSS feed of The Paper"],
  ]);
  expect(head.social).toMatchObject({ type: "website", image: { url: `${siteUrl}/media/m1.jpg` } });
});

test("a picture that nobody has described is called as the list is", () => {
  const { image } = makeArticle();
  const cards = [makeArticle({ image: image && { ...image, alt: "" } })];
  const { social } = headOfSection(makeWhere(english), { ...list, cards, section }, []);
  expect(social?.image).toMatchObject({ url: `${siteUrl}/media/m1.jpg`, alt: "Analysis" });
});

test("a list names the pages about the same in other editions, and itself", () => {
  const twins = [{ edition: persian, path: "/fa/تحلیل" }];
  const { alternates } = headOfSection(makeWhere(english), { ...list, section }, twins);
  expect(alternates.map(({ hreflang }) => hreflang)).toEqual(["en", "fa", "x-default"]);
  expect(headOfSection(makeWhere(english), { ...list, section }, []).alternates).toEqual([]);
});

test("every page of a list is canonical for itself and says its number", () => {
  const head = headOfSection(makeWhere(english), { ...list, number: 2, section }, []);
  expect(head.canonical).toBe(`${siteUrl}/analysis/page/2`);
  expect(head.title).toBe("Analysis, page 2 · The Paper");
});

test.each([
  ["what is said of it", list, "Figures read slowly."],
  ["what stands first in it", { ...list, description: null }, "Flood · Flood"],
  ["nothing while it is empty", { ...list, description: "", cards: [] }, null],
])("a section is described by %s", (_, of, description) => {
  const cards = of.cards.map((card) => ({ ...card, headline: "Flood" }));
  const head = headOfSection(makeWhere(english), { ...of, cards, section }, []);
  expect(head.description).toBe(description);
  expect(head.social?.description).toBe(description);
});

test("a Persian topic is percent-encoded", () => {
  const topic = { id: "t", name: "پل", path: "/fa/topics/پل", type: "place" } as const;
  const head = headOfTopic(
    makeWhere(persian),
    {
      ...list,
      title: "پل",
      path: "/fa/topics/پل",
      feedPath: "/fa/topics/پل/feed.xml",
      topic,
      facts: [],
      years: [],
    },
    [],
  );
  expect(head.title).toBe("پل: موضوع · روزنامه");
  expect(head.social?.title).toBe("پل");
  expect(head.canonical).toBe(`${siteUrl}/fa/topics/%D9%BE%D9%84`);
  expect(head.feeds.map(({ href }) => href)).toEqual([
    `${siteUrl}/fa/topics/%D9%BE%D9%84/feed.xml`,
    `${siteUrl}/fa/topics/%D9%BE%D9%84/atom.xml`,
    `${siteUrl}/fa/topics/%D9%BE%D9%84/feed.json`,
    `${siteUrl}/fa/feed.xml`,
  ]);
});

test.each([
  ["person", "profile"],
  ["organisation", "website"],
] as const)("an author who is a %s is shared as a %s", (authorKind, type) => {
  const author: AuthorPageView["author"] = {
    id: "a",
    name: "A",
    path: "/authors/a",
    authorKind,
    role: null,
    photo: null,
    sameAs: [],
  };
  expect(headOfAuthor(makeWhere(english), { ...list, author }, []).social?.type).toBe(type);
});

test.each([
  ["en", "Rivers · The Paper", "Rivers: topic · The Paper", "Rivers: author, page 2 · The Paper"],
  ["fa", "Rivers · The Paper", "Rivers: موضوع · The Paper", "Rivers: نویسنده، صفحهٔ ۲ · The Paper"],
  [
    "ar",
    "Rivers · The Paper",
    "Rivers: موضوع · The Paper",
    "Rivers: المقالات، الصفحة ٢ · The Paper",
  ],
  [
    "fr",
    "Rivers · The Paper",
    "Rivers\u00a0: thème · The Paper",
    "Rivers\u00a0: auteur, page 2 · The Paper",
  ],
])(
  "in %s a section, a topic and an author of one name have titles of their own",
  (code, ...titles) => {
    const where = makeWhere({ ...english, code });
    const of = { ...list, title: "Rivers" };
    const named = { id: "r", name: "Rivers", path: "/rivers" };
    const topic = { ...named, type: "subject" as const };
    const author = { ...named, authorKind: "person" as const, role: null, photo: null, sameAs: [] };
    expect([
      headOfSection(where, { ...of, section: named }, []).title,
      headOfTopic(where, { ...of, topic, facts: [], years: [] }, []).title,
      headOfAuthor(where, { ...of, number: 2, author }, []).title,
    ]).toEqual(titles);
  },
);

test("an author with a photo is shared with it, under their name", () => {
  const { image } = makeArticle();
  if (image === null) throw new Error("the example has a picture");
  const photo = { ...image, src: "/media/face.jpg", alt: "Nora Pellew", squares: [] };
  const who = { id: "a", name: "Nora Pellew", path: "/authors/nora", sameAs: [] };
  const author = { ...who, authorKind: "person" as const, role: "Reporter", photo };
  expect(headOfAuthor(makeWhere(english), { ...list, author }, []).social?.image).toMatchObject({
    url: `${siteUrl}/media/face.jpg`,
    alt: "Nora Pellew",
  });
});
