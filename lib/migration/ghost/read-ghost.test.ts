import { createReadStream, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ArchiveEntry, ArchiveItem } from "#lib/migration/archive-entry";
import { inPieces } from "#lib/migration/fixtures/fixture-source";
import {
  ghostExport,
  ghostPost,
  listRealGhostExports,
  mobiledocOf,
} from "#lib/migration/fixtures/ghost-export";
import { type GhostReading, readGhost } from "#lib/migration/ghost/read-ghost";
import { MigrationError } from "#lib/migration/migration-error";

async function readAll(source: AsyncIterable<Uint8Array>, options: Partial<GhostReading> = {}) {
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of readGhost(source, { tags: "alike", ...options })) entries.push(entry);
    return { entries, error: null };
  } catch (error) {
    return { entries, error };
  }
}

const items = (entries: ArchiveEntry[]) =>
  entries.filter((entry): entry is ArchiveItem => entry.kind === "item");

/** The one item of an export with one post. */
async function readPost(fields: Record<string, unknown>, tables = {}, options = {}) {
  const file = ghostExport({ posts: [ghostPost("1", fields)], ...tables });
  const { entries, error } = await readAll(inPieces(file), options);
  expect(error).toBeNull();
  const [item] = items(entries);
  if (item === undefined) throw new Error("The post is missing.");
  return item;
}

const users = [
  {
    ...{ id: "7", name: "Mara Lind", slug: "mara", email: "mara@ferry.example" },
    ...{ bio: "Writes of boats.", website: "https://mara.example", twitter: "@mara" },
    password: "a hash",
  },
  { id: "8", name: "Jon & Co", slug: "jon" },
  { id: "9", name: "Nobody", slug: "nobody" },
];
const tags = [
  { id: "t1", name: "Ferries", slug: "ferries", description: "All boats" },
  { id: "t2", name: "#import", slug: "hash-import", visibility: "internal" },
  { id: "t3", name: "Weather", slug: "weather" },
];

describe("an export", () => {
  const file = ghostExport({
    members: [{ email: "reader@ferry.example" }, { email: "other@ferry.example" }],
    posts: [ghostPost("a1"), ghostPost("a2", { type: "page", slug: "about" })],
    posts_authors: [
      { post_id: "a1", author_id: "8", sort_order: 1 },
      { post_id: "a1", author_id: "7", sort_order: 0 },
    ],
    posts_tags: [
      { post_id: "a1", tag_id: "t3", sort_order: 2 },
      { post_id: "a1", tag_id: "t2", sort_order: 1 },
      { post_id: "a1", tag_id: "t1", sort_order: 0 },
    ],
    tags,
    users,
  });

  test("gives site, authors, tags and posts, wherever their tables stand", async () => {
    const { entries, error } = await readAll(inPieces(file, 7));
    expect(error).toBeNull();
    expect(entries.map(({ kind }) => kind)).toEqual([
      "site",
      "rest",
      "author",
      "author",
      "term",
      "term",
      "item",
      "item",
    ]);
    expect(entries[0]).toMatchObject({
      ...{ system: "ghost", version: "5.80.0", title: "The Ferry Post", language: "en-GB" },
      description: "News from both banks",
    });
    expect(entries[1]).toEqual({ kind: "rest", counts: { members: 2 } });
  });

  test("authors and tags stand in the order of the post, internal tags are left out and told of", async () => {
    const { entries } = await readAll(inPieces(file), { address: "https://ferry.example/news" });
    const [post, page] = items(entries);
    expect(post).toMatchObject({
      ...{ postId: "a1", postType: "post", postName: "post-a1", status: "publish" },
      link: "https://ferry.example/news/post-a1/",
      postDateGmt: "2021-03-24 05:57:56",
      creator: "mara",
      terms: [
        { domain: "category", nicename: "ferries", name: "Ferries" },
        { domain: "category", nicename: "weather", name: "Weather" },
        { domain: "author", nicename: "mara", name: "Mara Lind" },
        { domain: "author", nicename: "jon", name: "Jon & Co" },
      ],
      remarks: [{ kind: "internal tag left out", detail: "#import" }],
    });
    expect(page).toMatchObject({ postType: "page", terms: [] });
  });

  test("of the address of the site only what pages stand under counts", async () => {
    const { entries } = await readAll(inPieces(file), { address: "https://ferry.example/a/?b#c" });
    expect(items(entries)[1]?.link).toBe("https://ferry.example/a/about/");
  });

  test("the first tag is the category where that is asked for", async () => {
    const { entries } = await readAll(inPieces(file), { tags: "first is category" });
    expect(items(entries)[0]?.terms.map(({ domain }) => domain)).toEqual([
      "category",
      "post_tag",
      "author",
      "author",
    ]);
  });

  test("an author comes with words and addresses; nothing secret is read", async () => {
    const { entries } = await readAll(inPieces(file));
    expect(entries.find(({ kind }) => kind === "author")).toMatchObject({
      login: "mara",
      displayName: "Mara Lind",
      biography: "Writes of boats.",
      addresses: ["https://mara.example", "https://x.com/mara"],
    });
    const all = JSON.stringify(entries);
    for (const secret of ["@ferry.example", "a hash", "a secret", "Nobody"])
      expect(all).not.toContain(secret);
  });
});

describe("a post", () => {
  test.each([
    ["draft", {}, "draft"],
    ["scheduled", {}, "future"],
    ["sent", {}, "sent"],
    ["published", { visibility: "members" }, "members"],
    ["published", { visibility: "paid" }, "members"],
    ["published", { visibility: "tiers" }, "members"],
    ["published", { visibility: null }, "publish"],
  ])("that is %s with %j has the state %s", async (status, fields, expected) => {
    expect((await readPost({ status, ...fields })).status).toBe(expected);
  });

  test("by mail alone is not for readers", async () => {
    const posts_meta = [{ post_id: "1", email_only: 1 }];
    expect((await readPost({}, { posts_meta })).status).toBe("sent");
  });

  test("has its picture and the words for search engines from where the version keeps them", async () => {
    const posts_meta = [
      {
        ...{ post_id: "1", meta_title: "Ferries", meta_description: "All of them" },
        ...{ feature_image_alt: "A ferry", feature_image_caption: "Photo: <b>Mara</b>" },
      },
    ];
    const feature_image = "__GHOST_URL__/content/images/2021/03/pier.jpg";
    const canonical_url = "https://elsewhere.example/ferries/";
    const address = "https://ferry.example";
    const fields = { feature_image, canonical_url };
    expect(await readPost(fields, { posts_meta }, { address })).toMatchObject({
      lead: {
        address: "https://ferry.example/content/images/2021/03/pier.jpg",
        ...{ alt: "A ferry", caption: "Photo: <b>Mara</b>" },
      },
      seo: { title: "Ferries", description: "All of them", canonicalUrl: canonical_url },
    });
    const own = { canonical_url: "__GHOST_URL__/post-1/", meta_title: "Old" };
    expect(await readPost(own, {}, { address })).toMatchObject({
      seo: { title: "Old", description: "", canonicalUrl: "" },
    });
  });

  test("tells of what has no place here", async () => {
    const { remarks } = await readPost({ codeinjection_head: "<style></style>", og_title: "Look" });
    expect(remarks).toEqual([
      { kind: "code of a page left out", detail: "codeinjection_head" },
      { kind: "words for social networks left out", detail: "og_title" },
    ]);
  });

  test("whose title looks like markup keeps it as words", async () => {
    const { title, excerpt } = await readPost({
      title: "The <b> element & more",
      custom_excerpt: "See [gallery] & <i>",
    });
    expect(title).toBe("The &lt;b&gt; element &amp; more");
    expect(excerpt).toBe("See &#91;gallery] &amp; &lt;i&gt;");
  });
});

describe("versions", () => {
  test("one of Ghost 0 has numbers, pictures and Markdown of its own", async () => {
    const post = {
      ...{ id: 5, title: "Old", slug: "old", markdown: "A *ferry*.", html: "", page: 0 },
      ...{ status: "published", author_id: 1, published_at: 1388318310000 },
      image: "/content/images/2013/12/pier.jpg",
    };
    const data = { posts: [post], users: [{ id: 1, name: "Mara", slug: "mara" }] };
    const file = JSON.stringify({ meta: { version: "003" }, data });
    const { entries, error } = await readAll(inPieces(file));
    expect(error).toBeNull();
    expect(entries[0]).toMatchObject({ system: "ghost", version: "003" });
    expect(items(entries)[0]).toMatchObject({
      postId: "5",
      content: expect.stringContaining("<em>ferry</em>"),
      postDateGmt: "2013-12-29 11:58:30",
      lead: { address: "/content/images/2013/12/pier.jpg" },
      creator: "mara",
    });
  });

  test("one of Ghost 1 says with a number what is a page", async () => {
    const mobiledoc = mobiledocOf({ sections: [[1, "p", [[0, [], 0, "A page"]]]] });
    const item = await readPost({ page: 1, type: undefined, lexical: undefined, mobiledoc });
    expect(item).toMatchObject({ postType: "page", content: "<p>A page</p>" });
  });
});

describe("a damaged text", () => {
  const deep = `${'{"children":['.repeat(200_000)}${"]}".repeat(200_000)}`;

  test.each([
    ["that is no JSON", "{"],
    ["that is another thing", "[1, 2]"],
    ["that is nested too deeply", `{"root":${deep}}`],
  ])("%s is taken from Ghost’s own page", async (_, lexical) => {
    expect(await readPost({ lexical })).toMatchObject({
      content: "<p>Text of 1.</p>",
      remarks: [{ kind: "damaged text" }],
    });
  });
});

describe("a file that cannot be read is refused with its place", () => {
  const whole = ghostExport({ posts: [ghostPost("1")] });

  test.each([
    ["an empty file", "", "The file is empty. (line 1, column 1)"],
    ["blanks", " \n ", "nothing in it that could be imported. (line 2, column 2)"],
    ["a text", "Hello", "This is not a JSON file. (line 1, column 1)"],
    ["WordPress's XML", "<?xml version='1.0'?><rss>", "not a Ghost export. What WordPress"],
    ["other JSON", '{"name":"x"}', "no export of Ghost: it has no “data”"],
    ["a list", "[1,2,3]", "no export of Ghost"],
    [
      "one that was cut off",
      whole.slice(0, 300),
      "It was cut off: export or copy it again. (line 1, column 301)",
    ],
    [
      "one with a comma too many",
      '{"db":[\n{},]}',
      "“]” stands where a value should. (line 2, column 4)",
    ],
    ["one with a word that is none", '{"db":[nil]}', "“nil” is no value. (line 1, column 11)"],
    [
      "one with a bare line break",
      '{"db":"a\nb"}',
      "a line break or control character in it. (line 1, column 9)",
    ],
    ["one with a wrong sign", '{"a":"\\x"}', "“\\x” is no character of JSON"],
    ["one with something behind it", `${whole}x`, "“x” stands where the end of the file should"],
    [
      "a hostile nesting",
      "[".repeat(200_000),
      "nested deeper than any Ghost export. (line 1, column 65)",
    ],
    [
      "a hostile nesting in a row",
      ghostExport({}).replace('"value":"The Ferry Post"', `"value":${"[".repeat(200_000)}`),
      "nested deeper than any Ghost export",
    ],
  ])("%s", async (_, file, sentence) => {
    for (const size of [3, 100_000]) {
      const { entries, error } = await readAll(inPieces(file, file.length > 10_000 ? 5000 : size));
      expect(error).toBeInstanceOf(MigrationError);
      expect(String(error)).toContain(sentence);
      expect(entries).toEqual([]);
    }
  });

  test.each([
    ["a zip", [0x50, 0x4b, 0x03, 0x04, 0, 0], "The file is a zip archive. Unpack it"],
    ["bytes that are no text", [0x7b, 0x22, 0xff, 0x22], "bytes that are not. Export it again"],
  ])("%s", async (_, bytes, sentence) => {
    const { error } = await readAll(inPieces(Uint8Array.from(bytes)));
    expect(String(error)).toContain(sentence);
  });

  test("an entry larger than memory should hold", async () => {
    const limits = { depth: 64, rowCharacters: 5000 };
    const post = ghostPost("1", { html: "x".repeat(10_000) });
    const { error } = await readAll(inPieces(ghostExport({ posts: [post] })), { limits });
    expect(String(error)).toContain("One entry of the file is larger than 5000 characters.");
  });
});

test.each([
  ["nothing at all", {}],
  ["columns of other kinds", { id: {}, title: 5, html: ["x"], lexical: 7, slug: {}, status: null }],
  ["a date that is none", { published_at: "soon" }],
  ["a date far away", { published_at: 9e15 }],
])("a post with %s is read", async (_, post) => {
  const { entries, error } = await readAll(inPieces(ghostExport({ posts: [post] })));
  expect(error).toBeNull();
  expect(items(entries)).toMatchObject([{ postDateGmt: "0000-00-00 00:00:00" }]);
});

test("separators of lines in a text do not cut it", async () => {
  const item = await readPost({ lexical: null, html: "<p>One\u2028two\u2029three</p>" });
  expect(item.content).toBe("<p>One\u2028two\u2029three</p>");
});

test.each(listRealGhostExports())("the real export $name is read whole", async ({ path }) => {
  const { entries, error } = await readAll(createReadStream(path));
  expect(error).toBeNull();
  const { posts } = JSON.parse(readFileSync(path, "utf8")).db[0].data;
  expect(items(entries).map(({ postName }) => postName)).toEqual(
    posts.map(({ slug }: { slug: string }) => slug),
  );
  for (const item of items(entries)) expect(item).not.toHaveProperty("remarks");
});
