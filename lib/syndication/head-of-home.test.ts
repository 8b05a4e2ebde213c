import { expect, test } from "vitest";
import type { HomePageView } from "#lib/published/views";
import { headOfHome } from "#lib/syndication/head-of-home";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const empty: HomePageView = {
  lead: null,
  secondaries: [],
  strips: [],
  selected: [],
  latest: [],
  blocks: [],
  outside: [],
};

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
