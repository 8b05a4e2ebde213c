import { expect, test } from "vitest";
import { pageJsonLd } from "#lib/syndication/page-json-ld";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";
import {
  english,
  makeArticle,
  makePage,
  makeWhere,
  persian,
  siteUrl,
} from "#lib/syndication/testing/example-views";

const where = makeWhere(english);

test.each([
  ["/pages/about", "AboutPage"],
  ["/pages/contact-us", "ContactPage"],
  ["/pages/house-rules", "WebPage"],
  ["/fa/pages/تماس-با-ما", "ContactPage"],
])("the Page at %s is a %s", (path, type) => {
  expect(pageJsonLd(where, makePage({ path }))).toMatchObject({ "@type": type, name: "About us" });
});

test("a Page is what it is in any other edition", () => {
  const twin = { edition: persian, path: "/fa/pages/درباره-ما", headline: "درباره ما" };
  const translations = [{ ...twin, isListed: true, isTranslation: false }];
  const page = makePage({ path: "/pages/the-paper", translations });
  expect(pageJsonLd(where, page)).toMatchObject({ "@type": "AboutPage" });
});

test("the publisher names its policies and shows its own logo", () => {
  const site = {
    ...where.site,
    logo: makeArticle().image,
    policies: [
      { kind: "ethics" as const, path: "/pages/ethics" },
      { kind: "factChecking" as const, path: "/pages/facts" },
    ],
  };
  expect(publisherJsonLd({ ...where, site })).toMatchObject({
    logo: { url: `${siteUrl}/media/m1.jpg`, width: "1600", height: "900" },
    publishingPrinciples: `${siteUrl}/pages/ethics`,
    ethicsPolicy: `${siteUrl}/pages/ethics`,
    verificationFactCheckingPolicy: `${siteUrl}/pages/facts`,
  });
});
