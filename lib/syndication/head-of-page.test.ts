import { expect, test } from "vitest";
import { headOfPage } from "#lib/syndication/head-of-page";
import {
  english,
  makePage,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const where = makeWhere(english);
const translations = [
  {
    edition: persian,
    path: "/fa/pages/about",
    headline: "درباره ما",
    isListed: true,
    isTranslation: false,
  },
];

test("an undated text is named by its title and described by its beginning", () => {
  expect(headOfPage(where, makePage({ translations }))).toMatchObject({
    title: "About us · The Paper",
    description: "The barriers are gone.",
    canonical: `${siteUrl}/pages/about`,
    robots: "max-image-preview:large",
    alternates: [{ hreflang: "en" }, { hreflang: "fa" }, { hreflang: "x-default" }],
  });
});

test("its standfirst describes it", () => {
  const head = headOfPage(where, makePage({ standfirst: "A small paper." }));
  expect(head).toMatchObject({
    description: "A small paper.",
    social: { description: "A small paper." },
  });
});

test("what the desk set for search engines wins", () => {
  const seo = { title: "Who we are", description: "The people behind it.", noindex: true };
  const page = makePage({ standfirst: "A small paper.", seo, translations });
  expect(headOfPage(where, page)).toMatchObject({
    title: "Who we are · The Paper",
    description: "The people behind it.",
    robots: "noindex",
    alternates: [],
    social: { title: "About us" },
  });
});
