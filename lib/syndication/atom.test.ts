import { expect, test } from "vitest";
import type { ArticleView } from "#lib/published/views";
import { atomFeed } from "#lib/syndication/atom";
import type { Feed } from "#lib/syndication/feed";
import { english, makeArticle, persian, siteUrl } from "#lib/syndication/testing/example-views";
import { type Leaf, readLeaves } from "#lib/syndication/testing/read-leaves";

const context = { storyPaths: {}, images: {} };
const id = "0198a000-0000-8000-8000-00000000000f";
const makeFeed = (changes: Partial<Feed> = {}): Feed => ({
  ...{ siteUrl, id, edition: english, title: "Analysis", description: null, path: "/analysis" },
  ...{ isSummary: false, hubUrl: null },
  items: [{ article: makeArticle(), context }],
  ...changes,
});
const withArticle = (changes: Partial<ArticleView>) =>
  makeFeed({ items: [{ article: makeArticle(changes), context }] });

/** Every element, all of them in the namespace of Atom but for those of pictures. */
function read(feed: Feed): Leaf[] {
  const leaves = readLeaves(atomFeed(feed));
  const [media, atom] = ["http://search.yahoo.com/mrss/", "http://www.w3.org/2005/Atom"];
  for (const { name, uri } of leaves)
    expect(uri, name).toBe(name.startsWith("media:") ? media : atom);
  return leaves;
}
const textsOf = (leaves: Leaf[], name: string) =>
  leaves.flatMap((leaf) => (leaf.name === name ? [leaf.text] : []));
const linksOf = (leaves: Leaf[]) =>
  leaves.flatMap(({ name, attributes }) => (name === "link" ? [attributes] : []));

test("a feed has its identity, its page, itself, its language and its last change", () => {
  const leaves = read(withArticle({ updatedAt: "2026-07-05T06:30:00.000Z" }));
  expect(leaves[0]?.attributes["xml:lang"]).toBe("en");
  expect(textsOf(leaves, "id")[0]).toBe(`urn:uuid:${id}`);
  expect(textsOf(leaves, "title")[0]).toBe("Analysis");
  expect(textsOf(leaves, "updated")).toEqual(Array(2).fill("2026-07-05T06:30:00.000Z"));
  expect(textsOf(leaves, "published")).toEqual(["2026-07-01T08:00:00.000Z"]);
  expect(linksOf(leaves).slice(0, 2)).toEqual([
    { rel: "alternate", type: "text/html", href: `${siteUrl}/analysis` },
    { rel: "self", type: "application/atom+xml", href: `${siteUrl}/analysis/atom.xml` },
  ]);
});

test("an entry says who signs, what it is about and all of its text", () => {
  const leaves = read(makeFeed());
  const entry = leaves.slice(leaves.findIndex(({ name }) => name === "entry"));
  expect(textsOf(entry, "id")).toEqual(["urn:uuid:0198a000-0000-7000-8000-000000000001"]);
  expect(textsOf(entry, "name")).toEqual(["Wenn Observatory"]);
  expect(textsOf(entry, "uri")).toEqual([`${siteUrl}/authors/wenn-observatory`]);
  expect(entry.flatMap(({ attributes: { term } }) => term ?? [])).toEqual(["Analysis", "Bridges"]);
  expect(textsOf(entry, "summary")).toEqual(["After fourteen months."]);
  expect(textsOf(entry, "content")).toEqual(["<p>The barriers are gone.</p>"]);
  expect(textsOf(entry, "media:credit")).toEqual(["I. Vane"]);
  const bare = read(withArticle({ image: null }));
  expect(bare.filter(({ name }) => name.startsWith("media:"))).toEqual([]);
});

test("documents are enclosures with their titles", () => {
  const attachments = [
    { title: "Figures & sums", href: "/media/a/f.pdf", mediaType: "application/pdf", bytes: 1_400 },
  ];
  expect(linksOf(read(withArticle({ attachments }))).at(-1)).toEqual({
    ...{ rel: "enclosure", type: "application/pdf", length: "1400", title: "Figures & sums" },
    href: `${siteUrl}/media/a/f.pdf`,
  });
});

test("a text of another language says so, and addresses are percent-encoded", () => {
  const items = [{ article: makeArticle({ language: "fr" }), context }];
  const leaves = read(makeFeed({ edition: persian, path: "/fa/مقالات", items }));
  const entry = leaves.find(({ name }) => name === "entry");
  expect(leaves[0]?.attributes["xml:lang"]).toBe("fa");
  expect(entry?.attributes["xml:lang"]).toBe("fr");
  expect(linksOf(leaves)[1]?.href).toBe(
    `${siteUrl}/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA/atom.xml`,
  );
});

test.each(["a ]]> b", "Tom &amp; Jerry & <i>Co</i> \"'", "می‌رود، «پل» و رودخانه"])(
  "%s is read back as it was written",
  (headline) => {
    expect(textsOf(read(withArticle({ headline })), "title")[1]).toBe(headline);
  },
);

test("no articles give a whole feed, the same each time", () => {
  const empty = makeFeed({ items: [] });
  expect(textsOf(read(empty), "updated")).toEqual(["1970-01-01T00:00:00Z"]);
  expect(atomFeed(empty)).toBe(atomFeed(empty));
});
