import { expect, test } from "vitest";
import type { HomePageView } from "#lib/published/views";
import { headOfHome } from "#lib/syndication/head-of-home";
import { headOfPage } from "#lib/syndication/head-of-page";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const empty: HomePageView = { lead: null, secondaries: [], strips: [], selected: [], latest: [] };

test("the front pages of all editions are alternates of one another", () => {
  const expected = [
    { hreflang: "en", href: `${siteUrl}/` },
    { hreflang: "fa", href: `${siteUrl}/fa` },
    { hreflang: "x-default", href: `${siteUrl}/` },
  ];
  const [inEnglish, inPersian] = [english, persian].map((edition) =>
    headOfHome(makeWhere(edition), empty),
  );
  expect(inEnglish?.alternates).toEqual(expected);
  expect(inPersian?.alternates).toEqual(expect.arrayContaining(expected));
  expect(inEnglish?.title).toBe("The Paper · News of the town");
  expect(inPersian?.canonical).toBe(`${siteUrl}/fa`);
});

test("a front page without a tagline is called by the paper's name alone", () => {
  const head = headOfHome(makeWhere({ ...english, tagline: "" }), empty);
  expect(head).toMatchObject({ title: "The Paper", description: null });
});

test("the lead's picture stands for the front page", () => {
  const head = headOfHome(makeWhere(english), { ...empty, lead: makeArticle() });
  expect(head.social?.image?.url).toBe(`${siteUrl}/media/m1.jpg`);
});

test("a page is described by its own beginning", () => {
  const { document, language, direction } = makeArticle();
  const head = headOfPage(makeWhere(english), {
    id: "p1",
    path: "/pages/about",
    title: "About",
    document,
    context: { storyPaths: {}, images: {} },
    language,
    direction,
    updatedAt: "2026-07-01T08:00:00.000Z",
    translations: [
      { edition: persian, path: "/fa/pages/about", headline: "درباره", isListed: true },
    ],
  });
  expect(head).toMatchObject({
    title: "About · The Paper",
    description: "The barriers are gone.",
    canonical: `${siteUrl}/pages/about`,
    alternates: [{ hreflang: "en" }, { hreflang: "fa" }, { hreflang: "x-default" }],
  });
});
