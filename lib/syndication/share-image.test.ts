import { expect, test } from "vitest";
import { editionImageOf, shareHash, shareImageOf, sharePath } from "#lib/syndication/share-image";
import { english, makeArticle, persian } from "#lib/syndication/testing/example-views";

const article = makeArticle();

test("the picture of a shared link says what stands over the article", () => {
  expect(shareImageOf(english, article)).toEqual({
    headline: "The bridge reopens",
    language: "en",
    direction: "ltr",
    kind: "analysis",
    label: "Analysis",
    // The label says it.
    section: null,
    edition: { code: "en", direction: "ltr" },
    siteName: "The Paper",
    lead: "/media/m1.jpg",
  });
});

test("news needs no label, and words of another language stand in theirs", () => {
  const foreign = { language: "ar", direction: "rtl" as const };
  expect(shareImageOf(persian, makeArticle({ kind: "news", foreign }))).toMatchObject({
    ...{ language: "ar", direction: "rtl", label: null, section: "Analysis" },
    edition: { code: "fa", direction: "rtl" },
  });
});

test("of the article's picture the square is taken, or what is just large enough", () => {
  const { image } = article;
  if (image === null) throw new Error("the example has a picture");
  const renditions = [480, 960, 1600].map((width) => ({ src: `/media/m1/${width}w.webp`, width }));
  const square = { crop: "1:1" as const, src: "/media/s.jpg", width: 900, height: 900 };
  const leadOf = (changes: object) =>
    shareImageOf(english, makeArticle({ image: { ...image, ...changes } })).lead;
  expect(leadOf({ renditions, cut: [square] })).toBe("/media/s.jpg");
  expect(leadOf({ renditions })).toBe("/media/m1/960w.webp");
  expect(shareImageOf(english, makeArticle({ image: null })).lead).toBeNull();
});

test("a page without a picture is shared with the newspaper's name, said once, and what it says of itself", () => {
  expect(editionImageOf({ ...english, tagline: "News of the town" })).toMatchObject({
    ...{ headline: "The Paper", section: "News of the town", siteName: null, lead: null },
  });
  expect(editionImageOf({ ...english, tagline: "" }).section).toBeNull();
});

test("whatever stands on it gives it another address, and nothing else does", () => {
  const hashOf = (changes: Parameters<typeof makeArticle>[0], edition = english) =>
    shareHash(shareImageOf(edition, makeArticle(changes)));
  const same = hashOf({ standfirst: "Other.", updatedAt: "2026-08-01T08:00:00Z", wordCount: 9 });
  expect(same).toBe(hashOf({}));
  const others = [
    hashOf({ headline: "The bridge closes" }),
    hashOf({ kind: "news" }),
    hashOf({ section: { ...article.section, name: "Views" } }),
    hashOf({ image: null }),
    hashOf({}, persian),
    hashOf({}, { ...english, siteName: "Another Paper" }),
  ];
  expect(new Set([same, ...others]).size).toBe(others.length + 1);
  expect(sharePath(article.id, shareImageOf(english, article))).toBe(
    `/media/share/${article.id}/${same}.jpg`,
  );
});
