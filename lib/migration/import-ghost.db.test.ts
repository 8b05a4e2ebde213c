import { createReadStream, readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { inPieces } from "#lib/migration/fixtures/fixture-source";
import {
  ghostExport,
  ghostPost,
  lexicalOf,
  listRealGhostExports,
  paragraph,
} from "#lib/migration/fixtures/ghost-export";
import { countRows, storyOf } from "#lib/migration/fixtures/rows-of";
import { type GhostImport, importGhost } from "#lib/migration/import-ghost";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { findRoute } from "#lib/published/find-route";
import { makePdf } from "#prisma/demo/make-pdf";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

function run(file: string, options: Partial<GhostImport> = {}) {
  return importGhost(newsroom, { source: inPieces(file), mode: "write", ...options });
}

const address = "https://ferry.example";
const source = "ghost:en:ferry.example";
const link = (url: string, text: string) => ({
  type: "paragraph",
  children: [{ type: "link", url, children: [{ type: "text", text }] }],
});

const tables = {
  members: [{ email: "reader@ferry.example" }],
  posts: [
    ghostPost("a1", {
      ...{ title: "Ferry returns", slug: "ferry-returns", featured: 1 },
      lexical: lexicalOf(paragraph("[sic] it sails"), link("__GHOST_URL__/later/", "Then")),
      html: `<p>[sic] it sails</p><p><a href="__GHOST_URL__/later/">Then</a></p>`,
      custom_excerpt: "After five months",
      feature_image: "__GHOST_URL__/content/images/2021/03/pier.jpg",
    }),
    ghostPost("a2", { title: "Later", slug: "later", published_at: "2021-03-25T08:00:00.000Z" }),
    ghostPost("a3", { title: "About", slug: "about", type: "page" }),
    ghostPost("a4", { title: "Sketch", status: "draft", published_at: null }),
    ghostPost("a5", { title: "For members", visibility: "paid" }),
    ghostPost("a6", { title: "Letter", status: "sent" }),
  ],
  posts_meta: [{ post_id: "a1", meta_title: "The ferry", meta_description: "It is back" }],
  posts_authors: [
    { post_id: "a1", author_id: "u2", sort_order: 1 },
    { post_id: "a1", author_id: "u1", sort_order: 0 },
    { post_id: "a2", author_id: "u1", sort_order: 0 },
  ],
  posts_tags: [
    { post_id: "a1", tag_id: "t1", sort_order: 0 },
    { post_id: "a1", tag_id: "t2", sort_order: 1 },
    { post_id: "a2", tag_id: "t2", sort_order: 0 },
    { post_id: "a2", tag_id: "t3", sort_order: 1 },
  ],
  tags: [
    { id: "t1", name: "Ferries", slug: "ferries", description: "All <boats>" },
    { id: "t2", name: "Weather", slug: "weather" },
    { id: "t3", name: "#hidden", slug: "hash-hidden", visibility: "internal" },
  ],
  users: [
    { id: "u1", name: "Mara Lind", slug: "mara", bio: "Writes of boats.", twitter: "@mara" },
    { id: "u2", name: "Jon", slug: "jon" },
  ],
};

describe("an archive moves into an empty newsroom", () => {
  const expected = {
    items: { published: 3, drafts: 3, trashed: 0, refused: 0 },
    leftBehind: { members: 1 },
    // The picture that led one of them did not come.
    proof: { whole: 5, withLoss: 1, taken: 0 },
  };
  const made = { authors: 2, sections: 1, topics: 2 };

  test("a rehearsal reports the same and writes nothing", async () => {
    const { report, end } = await run(ghostExport(tables), { mode: "rehearse", address });
    expect(end.kind).toBe("whole");
    expect(report).toMatchObject({ ...expected, made });
    expect(Object.values(await countRows(db)).every((count) => count === 0)).toBe(true);
  });

  test("the import brings authors, topics, articles and Pages", async () => {
    const proofs: ItemProof[] = [];
    const onProof = (proof: ItemProof) => void proofs.push(proof);
    const { report, end } = await run(ghostExport(tables), { address, onProof });
    expect(end.kind).toBe("whole");
    expect(report).toMatchObject({ ...expected, made });
    expect(report.notes).toMatchObject({
      "was sticky": { count: 1 },
      "internal tag left out": { examples: [expect.stringContaining("#hidden in post a2")] },
      "kept as a draft: draft": { count: 1 },
      "kept as a draft: for members only": { count: 1 },
      "kept as a draft: sent by mail only": { count: 1 },
      "featured picture left out": { count: 1 },
    });
    expect(report.notes).not.toHaveProperty("link to an address that did not come");
    expect(proofs.find(({ source: { id } }) => id === "post:a1")).toMatchObject({
      counts: { source: { words: 4, links: 1 }, here: { words: 4, links: 1 } },
      authors: { source: ["Mara Lind", "Jon"], here: ["Mara Lind", "Jon"] },
      terms: { source: ["Ferries", "Weather"], here: 2 },
      addresses: { kept: ["/ferry-returns"] },
    });
    expect(await db.edition.findMany()).toMatchObject([
      { code: "en", siteName: "The Ferry Post", tagline: "News from both banks" },
    ]);
  });

  test("published posts stand with their date, words for search engines, and links to one another", async () => {
    const story = await storyOf(db, "post:a1", source);
    const later = await storyOf(db, "post:a2", source);
    expect(story?.workingCopy?.content).toMatchObject({
      standfirst: "After five months",
      seo: { title: "The ferry", description: "It is back", canonicalUrl: null },
    });
    const content = JSON.stringify(story?.workingCopy?.content);
    expect(content).toContain("[sic] it sails");
    expect(content).toContain(`"storyId":"${later?.id}"`);
    const articles = await db.article.findMany({ orderBy: { publishedAt: "asc" } });
    expect(articles.map(({ path, publishedAt }) => [path, publishedAt.toISOString()])).toEqual([
      ["/articles/ferry-returns", "2021-03-24T05:57:56.000Z"],
      ["/articles/later", "2021-03-25T08:00:00.000Z"],
    ]);
  });

  test("an author keeps biography and addresses, a topic its description", async () => {
    const [mara] = await db.authorLabel.findMany({
      where: { name: "Mara Lind" },
      include: { author: true },
    });
    expect(mara).toMatchObject({
      bio: "Writes of boats.",
      author: { sameAs: ["https://x.com/mara"] },
    });
    expect(await db.topicLabel.findMany({ where: { name: "Ferries" } })).toMatchObject([
      { description: "All <boats>" },
    ]);
  });

  test.each([
    ["/ferry-returns", "/articles/ferry-returns"],
    ["/ferry-returns/amp", "/articles/ferry-returns"],
    ["/about", "/pages/about"],
    ["/tag/ferries", "/topics/ferries"],
    ["/author/mara", "/authors/mara-lind"],
    ["/tag/ferries/page/2", "/topics/ferries"],
    ["/tag/ferries/rss", "/topics/ferries/feed.xml"],
    ["/author/mara/rss", "/authors/mara-lind/feed.xml"],
    ["/rss", "/feed.xml"],
  ])("the old address %s leads to %s", async (old, now) => {
    expect(await findRoute(old)).toEqual({ kind: "moved", location: now });
  });

  test("nothing of members, passwords and keys is kept anywhere", async () => {
    const kept = await db.importedRecord.findMany();
    expect(kept).toEqual([]);
  });

  test("a second run changes nothing; a newer export brings what nobody has touched up to date", async () => {
    const before = await countRows(db);
    const { report } = await run(ghostExport(tables), { address });
    expect(report.items).toMatchObject({ "here already": 6, published: 0, drafts: 0 });
    expect(await countRows(db)).toEqual(before);
    const posts = [{ ...tables.posts[1], title: "Later still" }];
    const newer = await run(ghostExport({ ...tables, posts }), { address });
    expect(newer.report.items).toMatchObject({ updated: 1 });
    expect(await db.article.count({ where: { headline: "Later still" } })).toBe(1);
  });
});

test("with the rule “categories” the primary tag is the section", async () => {
  const edition = await makeEdition(newsroom, { code: "xp" });
  const { report } = await run(ghostExport(tables), {
    ...{ address: "https://primary.example", editionCode: "xp", sections: "categories" },
  });
  expect(report.made).toMatchObject({ sections: 3, topics: 1 });
  const articles = await db.article.findMany({
    where: { editionId: edition.id },
    orderBy: { publishedAt: "asc" },
    include: { topics: true },
  });
  expect(articles.map(({ path, topics }) => [path, topics.length])).toEqual([
    ["/xp/ferries/ferry-returns", 1],
    ["/xp/weather/later", 0],
  ]);
  expect(
    await db.sectionLabel.findMany({ where: { editionId: edition.id, name: "Ferries" } }),
  ).toMatchObject([{ description: "All <boats>" }]);
});

test("redirects lead to the story where it is one of ours, else to the address, and patterns where they are simple", async () => {
  const { code } = await makeEdition(newsroom, { code: "xs" });
  const posts = [ghostPost("d1", { slug: "bridge" }), ghostPost("d2", { slug: "tram" })];
  const rules = {
    "/bridge-old": "/bridge/",
    "^/2019/bridge/?$": "https://www.led.example/bridge#top",
    "/chain": "/bridge-old",
    "/front": "/",
    "/away": "https://elsewhere.example/page?a=1",
    "/gone": "/nowhere/",
    "/tram": "/bridge",
    "/loop-a": "/loop-b",
    "/loop-b": "/loop-a",
    "/admin/x": "/bridge",
    "/(a|b)/x": "/bridge",
    "^/blog/(.*)$": "/$1",
  };
  const redirects = Object.entries(rules).map(([from, to]) => ({ from, to }));
  const given = { editionCode: code, address: "https://led.example", redirects };
  clock.advance({ minutes: 5 });
  const since = clock.now();
  const rehearsed = await run(ghostExport({ posts }), { ...given, mode: "rehearse" });
  expect(await db.addressPattern.count()).toBe(0);
  const { report } = await run(ghostExport({ posts }), given);
  expect({ ...rehearsed.report, mode: "write" }).toEqual(report);
  expect(report.notes).toMatchObject({
    "redirect that cannot be kept": { count: 5 },
    "redirect kept as a pattern": { examples: ["/blog/* → /*"] },
    "old address taken": { examples: ["/tram of a redirect to /bridge"] },
  });
  const bridge = { kind: "moved", location: "/xs/articles/bridge" };
  for (const path of ["/bridge-old", "/2019/bridge", "/chain"])
    expect(await findRoute(path)).toEqual(bridge);
  expect(await findRoute("/tram")).toMatchObject({ location: "/xs/articles/tram" });
  expect(await findRoute("/front")).toEqual({ kind: "moved", location: "/xs" });
  expect(await findRoute("/away")).toMatchObject({
    location: "https://elsewhere.example/page?a=1",
  });
  // It would lead to ourselves, where nothing is, as soon as the domain does.
  expect(await findRoute("/gone")).toEqual({ kind: "unknown" });
  expect(await findRoute("/loop-a")).toEqual({ kind: "unknown" });
  const before = await countRows(db);
  const again = await run(ghostExport({ posts }), given);
  expect(again.report.made.routes).toBe(0);
  // As one that was interrupted at its end, and began again.
  expect((await run(ghostExport({ posts }), { ...given, since })).report).toEqual(report);
  expect(again.report.notes).not.toHaveProperty("redirect kept as a pattern");
  expect(await countRows(db)).toEqual(before);
});

test("a file that is broken brings nothing", async () => {
  const before = await countRows(db);
  const { end, report } = await run(ghostExport(tables).slice(0, -4));
  expect(end).toMatchObject({
    kind: "broken",
    error: { message: expect.stringContaining("It was cut off") },
  });
  expect(report.edition).toBe("");
  expect(await countRows(db)).toEqual(before);
});

test("without the address of the old site posts lead to one another, and nobody else’s pages are taken for its own", async () => {
  const { code } = await makeEdition(newsroom, { code: "xq" });
  const lexical = lexicalOf(
    link("__GHOST_URL__/post-b2/", "Second"),
    link("/post-b2/", "Second again"),
    link("https://elsewhere.example/post-b2/", "Elsewhere"),
    link("__GHOST_URL__/nowhere/", "Nowhere"),
  );
  const posts = [ghostPost("b1", { lexical, html: "" }), ghostPost("b2")];
  const { report } = await run(ghostExport({ posts }), { editionCode: code });
  expect(report.items).toMatchObject({ published: 2 });
  const story = await storyOf(db, "post:b1", "ghost:xq:address-unknown.invalid (The Ferry Post)");
  const content = JSON.stringify(story?.workingCopy?.content);
  expect(content.match(/"storyId"/g)).toHaveLength(2);
  expect(content).toContain("https://elsewhere.example/post-b2/");
  expect(content).not.toContain(".invalid");
  expect(report.lost).toMatchObject({ link: { count: 1 } });
});

test("pictures and documents come from the folder of the old site, the one that stands for a post with its words", async () => {
  const { code } = await makeEdition(newsroom, { code: "xr" });
  const paint = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer();
  const files: Record<string, Buffer> = {
    "images/2021/03/boat.png": await paint("teal"),
    "images/2021/03/pier.png": await paint("gold"),
    "files/2021/03/plan_02.pdf": Buffer.from(
      makePdf({ key: "plan", title: "Plan", paragraphs: ["A pier"] }),
    ),
  };
  const lead = "__GHOST_URL__/content/images/2021/03/pier.png";
  const shown = "__GHOST_URL__/content/images/size/w600/2021/03/boat.png";
  const posts = [
    ghostPost("c1", {
      feature_image: lead,
      html: "",
      lexical: lexicalOf(
        { type: "image", src: shown, alt: "A boat", caption: "At <b>sea</b>" },
        {
          ...{ type: "file", src: "__GHOST_URL__/content/files/2021/03/plan_02.pdf" },
          ...{ fileTitle: "The plan", fileName: "plan_02.pdf" },
        },
      ),
    }),
  ];
  const posts_meta = [
    { post_id: "c1", feature_image_alt: "The pier", feature_image_caption: "By <i>Mara</i>" },
  ];
  const asked: string[] = [];
  const { report } = await run(ghostExport({ posts, posts_meta }), {
    ...{ editionCode: code, address: "https://pictures.example" },
    files: {
      async read({ path }) {
        asked.push(path);
        return files[path] ?? null;
      },
    },
  });
  expect(asked).toEqual([
    "images/2021/03/boat.png",
    "images/2021/03/pier.png",
    "files/2021/03/plan_02.pdf",
  ]);
  expect(report.made).toMatchObject({ pictures: 2, documents: 1 });
  expect(report.proof).toMatchObject({ whole: 1, withLoss: 0 });
  const media = await db.media.findMany({ where: { alt: { in: ["The pier", "A boat"] } } });
  expect(media.find(({ alt }) => alt === "The pier")).toMatchObject({ caption: "By Mara" });
  const article = await db.article.findFirstOrThrow({ where: { headline: "Post c1" } });
  expect(article.leadMediaId ?? "").toBe(media.find(({ alt }) => alt === "The pier")?.id);
  expect(await findRoute("/content/images/size/w1000/2021/03/pier.png")).toMatchObject({
    kind: "moved",
  });
});

type RealPost = { status: string; visibility: string; html: string };

/** What a real export holds, counted with nothing of ours. */
function countsIn(path: string) {
  const posts: RealPost[] = JSON.parse(readFileSync(path, "utf8")).db[0].data.posts;
  const open = posts.filter((post) => post.status === "published" && post.visibility === "public");
  const pages = posts.map(({ html }) =>
    html.replace(/<script.*?<\/script>|<figure class="kg-card kg-embed-card">.*?<\/figure>/gs, ""),
  );
  const all = (pattern: RegExp) =>
    pages.reduce((sum, html) => sum + (html.match(pattern)?.length ?? 0), 0);
  return {
    published: open.length,
    drafts: posts.length - open.length,
    parts: {
      words: pages.reduce((sum, html) => sum + wordsIn(html), 0),
      headings: all(/<h[1-6]\b/g),
      images: all(/<img\b/g),
      links: all(/<a\b[^>]*\shref="(?!#)[^"]+"/g),
      tables: all(/<table\b/g),
    },
  };
}

function wordsIn(html: string): number {
  const text = html
    .replace(/<\/?(?:p|div|h[1-6]|li|[uo]l|pre|blockquote|fig\w+|br|hr|section|span)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  const segments = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

const real = listRealGhostExports().map((one, index) => ({
  ...one,
  code: `x${"abcdefgh"[index]}`,
}));

test.each(real)(
  "the real export $name arrives, and its proof agrees with counts of its own",
  { timeout: 120_000 },
  async ({ path, code }) => {
    await makeEdition(newsroom, { code });
    const proofs: ItemProof[] = [];
    const moveIn = () =>
      importGhost(newsroom, {
        ...{ mode: "write", editionCode: code, address: `https://${code}.example` },
        source: createReadStream(path),
        onProof: (proof) => void proofs.push(proof),
      });
    const { report, end } = await moveIn();
    const { published, drafts, parts } = countsIn(path);
    expect(end.kind).toBe("whole");
    expect(report.items).toMatchObject({ published, drafts, refused: 0 });
    expect(report.proof.source).toMatchObject(parts);
    // No pictures were given: they are missing by name, and captions and links of pictures with them. Nothing else is.
    for (const { counts, lost } of proofs) {
      const kinds = (kind: string) => lost.filter((part) => part.kind === kind);
      const ofBookmarks = kinds("card").filter(({ detail }) => detail.startsWith("picture of"));
      const behind = kinds("link").filter(({ detail }) => detail.endsWith("behind a picture"));
      const ofPictures = kinds("card").filter(({ detail }) => /^link of a picture/.test(detail));
      const captions = kinds("caption").reduce((sum, { detail }) => sum + wordsIn(detail), 0);
      const { documents: _, ...here } = counts?.here ?? {};
      expect(counts?.source).toMatchObject({
        ...here,
        words: (counts?.here.words ?? 0) + captions,
        links: (counts?.here.links ?? 0) + behind.length + ofPictures.length,
        images: kinds("image").length + ofBookmarks.length,
      });
    }
    const before = await countRows(db);
    await moveIn();
    expect(await countRows(db)).toEqual(before);
  },
);
