import { describe, expect, test } from "vitest";
import {
  exportFrom,
  inPieces,
  itemXml,
  postXml as post,
} from "#lib/migration/fixtures/fixture-source";
import { countRows, storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import { noMapping } from "#lib/migration/items/import-mapping";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
}

test("a tag that another archive had already is the same topic, whatever letters it has", async () => {
  const tag = (name: string) =>
    `<category domain="post_tag" nicename="x">${name}</category></item>`;
  for (const [host, name] of [
    ["one", "Économie"],
    ["two", "Économie"],
    ["three", "Éducation"],
  ]) {
    const items = post(1).replace("</item>", tag(name ?? ""));
    const { report } = await run(inPieces(exportFrom(`${host}.accents.example`, items)));
    expect(report.made.topics, host).toBe(host === "two" ? 0 : 1);
  }
});

test("tags of nearly one name are listed, and stay two topics", async () => {
  const tags = ["Ferry", "Ferries", "ferry", "Weir"].map(
    (name, number) => `<category domain="post_tag" nicename="near-${number}">${name}</category>`,
  );
  const file = exportFrom("near.example", post(1).replace("</item>", `${tags.join("")}</item>`));
  for (const mode of ["rehearse", "write"] as const) {
    const { report } = await run(inPieces(file), { mode });
    expect(report.notes["topics nearly of one name"]).toEqual({
      count: 1,
      examples: ["“Ferry” and “Ferries”"],
    });
  }
});

test("a block that is written once for many stands in every text, also when it comes last", async () => {
  const block = itemXml({
    "wp:post_id": "91",
    "wp:post_type": "wp_block",
    "content:encoded": "<!-- wp:paragraph --><p>Subscribe by post.</p><!-- /wp:paragraph -->",
  });
  const text = '<p>First.</p><!-- wp:block {"ref":91} /--><!-- wp:block {"ref":92} /-->';
  const file = exportFrom("blocks.example", post(90, { "content:encoded": text }), block);
  const { report } = await run(inPieces(file));
  expect(report.lost["reusable block"]?.count).toBe(1);
  expect(report.proof).toMatchObject({ source: { words: 4 }, here: { words: 4 } });
  const story = await storyOf(db, "post:90", "wordpress:en:blocks.example");
  expect(JSON.stringify(story?.workingCopy?.content)).toContain("Subscribe by post.");
  expect((await run(inPieces(file))).report.items).toMatchObject({ "here already": 1, updated: 0 });
});

test("what the newsroom has no place for is kept as it was, once, and without addresses of people", async () => {
  const comment =
    "<wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author>Mara</wp:comment_author><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_content><![CDATA[Well written.]]></wp:comment_content></wp:comment>";
  const menu = { "wp:post_id": "61", "wp:post_type": "nav_menu_item", title: "Home" };
  const event = {
    "wp:post_id": "62",
    "wp:post_type": "tribe_events",
    "content:encoded": "Regatta",
  };
  const file = exportFrom(
    "kept.example",
    post(60).replace("</item>", `${comment}</item>`),
    itemXml(menu),
    // One number for the entries of two menus, as WordPress itself has exported them.
    itemXml({ ...menu, title: "Home, below" }),
    itemXml(menu),
    itemXml(event),
  );
  const source = "wordpress:en:kept.example";
  await run(inPieces(file), { mode: "rehearse" });
  expect(await db.importedRecord.count({ where: { source } })).toBe(0);
  for (let time = 0; time < 2; time += 1) {
    const { report } = await run(inPieces(file));
    expect(report).toMatchObject({ comments: 1, leftOut: { nav_menu_item: 2, tribe_events: 1 } });
    expect(report.notes["twice in the export, word for word"]?.count).toBe(1);
  }
  const kept = await db.importedRecord.findMany({
    where: { source },
    orderBy: { sourceId: "asc" },
  });
  expect(kept).toMatchObject([
    {
      kind: "comment",
      data: { post: "60", comment_author: "Mara", comment_content: "Well written." },
    },
    { sourceId: "nav_menu_item:61", data: { title: "Home" } },
    {
      sourceId: expect.stringMatching(/^nav_menu_item:61:\w{32}$/),
      data: { title: "Home, below" },
    },
    { sourceId: "tribe_events:62", data: { content: "Regatta" } },
  ]);
  expect(JSON.stringify(kept)).not.toContain("192.0.2.7");
});

describe("who signed, where and when", () => {
  const term = (nicename: string, name: string) =>
    `<category domain="author" nicename="${nicename}">${name}</category></item>`;
  const bylinesOf = async (id: number, source = "wordpress:en:signed.example") => {
    const story = await storyOf(db, `post:${id}`, source);
    const lines = await db.articleByline.findMany({
      where: { articleId: story?.id ?? "" },
      include: { author: { include: { labels: true } } },
      orderBy: { position: "asc" },
    });
    return lines.map(({ kind, author }) => [kind, author.kind, author.labels[0]?.name]);
  };

  test("is taken from the first lines and from co-authors, and told to be confirmed", async () => {
    const analysis =
      "<p>Analysis by the Harbour Institute</p><p>Elverham, March 4, 2019—The ferry is back.</p>";
    const { report } = await run(
      inPieces(
        exportFrom(
          "signed.example",
          post(1, { "content:encoded": analysis, "dc:creator": "desk account" }),
          post(2, { "dc:creator": "desk account" })
            .replace("</item>", term("cap-ida", "Ida Moor"))
            .replace("</item>", term("cap-ole", "Ole Sand")),
          post(3, { "dc:creator": "desk account" }),
        ),
      ),
    );
    expect(await bylinesOf(1)).toEqual([["analysis", "organisation", "The Harbour Institute"]]);
    expect(await bylinesOf(2)).toEqual([
      ["by", "person", "Ida Moor"],
      ["by", "person", "Ole Sand"],
    ]);
    expect(await bylinesOf(3)).toEqual([["by", "person", "desk account"]]);
    const story = await storyOf(db, "post:1", "wordpress:en:signed.example");
    expect(await db.article.findUnique({ where: { id: story?.id ?? "" } })).toMatchObject({
      kind: "analysis",
      datelinePlace: "Elverham",
      datelineDate: new Date("2019-03-04"),
      document: { content: [{ content: [{ text: "The ferry is back." }] }] },
    });
    expect(report.notes["byline recognised"]?.examples).toEqual([
      "“Analysis by the Harbour Institute” in post 1 “Post 1” (line 6)",
    ]);
    expect(report.notes["dateline recognised"]?.examples).toEqual([
      "“Elverham, March 4, 2019—” in post 1 “Post 1” (line 6)",
    ]);
  });

  test("whom a text names is one of the co-authors, or stands before them; none is lost", async () => {
    const signed = (id: number, line: string) =>
      post(id, { "content:encoded": `<p>${line}</p><p>The ferry.</p>` })
        .replace("</item>", term("cap-zed", "Zed Two"))
        .replace("</item>", term("cap-bea", "Bea Three"));
    const lines = [
      "Analysis by Zed Two",
      "Analysis by Somebody Else",
      "Opinion by Bea Three and Zed Two",
      "By zed two",
    ];
    const items = lines.map((line, index) => signed(71 + index, line));
    await run(inPieces(exportFrom("cosigned.example", ...items)));
    const signers = async (id: number) =>
      (await bylinesOf(id, "wordpress:en:cosigned.example")).map(([kind, , name]) => [kind, name]);
    expect(await signers(71)).toEqual([
      ["analysis", "Zed Two"],
      ["by", "Bea Three"],
    ]);
    expect(await signers(72)).toEqual([
      ["analysis", "Somebody Else"],
      ["by", "Zed Two"],
      ["by", "Bea Three"],
    ]);
    expect(await signers(73)).toEqual([
      ["opinion", "Zed Two"],
      ["opinion", "Bea Three"],
    ]);
    expect(await signers(74)).toEqual([
      ["by", "Zed Two"],
      ["by", "Bea Three"],
    ]);
  });
});

test("a co-author who is kept by a login is the one whom the text names", async () => {
  const account = (login: string, name: string) =>
    `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
  const co = (login: string) =>
    `<category domain="author" nicename="cap-${login}">${login}</category></item>`;
  const text = "<p>Opinion by Bea Three and Zed Two</p><p>The ferry.</p>";
  const item = post(1, { "content:encoded": text })
    .replace("</item>", co("zed"))
    .replace("</item>", co("bea"));
  const accounts = [account("zed", "Zed Two"), account("bea", "Bea Three")];
  await run(inPieces(exportFrom("logins.example", ...accounts, item)));
  const story = await storyOf(db, "post:1", "wordpress:en:logins.example");
  const lines = await db.articleByline.findMany({
    where: { articleId: story?.id ?? "" },
    include: { author: { include: { labels: true } } },
    orderBy: { position: "asc" },
  });
  expect(lines.map(({ kind, author }) => [kind, author.labels[0]?.name])).toEqual([
    ["opinion", "Zed Two"],
    ["opinion", "Bea Three"],
  ]);
});

test("lines at the beginning of a text stay there when somebody has decided so", async () => {
  const lead = "<p>Analysis by the Harbour Institute</p><p>Elverham, March 4, 2019—The ferry.</p>";
  const { report } = await run(
    inPieces(exportFrom("unsigned.example", post(1, { "content:encoded": lead }))),
    { mapping: { ...noMapping, lines: { byline: "text" } } },
  );
  const story = await storyOf(db, "post:1", "wordpress:en:unsigned.example");
  expect(await db.article.findUnique({ where: { id: story?.id ?? "" } })).toMatchObject({
    kind: "news",
    datelinePlace: "Elverham",
    document: {
      content: [
        { content: [{ text: "Analysis by the Harbour Institute" }] },
        { content: [{ text: "The ferry." }] },
      ],
    },
  });
  expect(report.notes["byline recognised"]).toBeUndefined();
  const { source, here, taken } = report.proof;
  expect(here.words + taken).toBe(source.words);
});

describe("links that lead forward", () => {
  const link = (id: number) => ({ link: `https://forward.example/p${id}/` });
  const to = (...ids: number[]) => ({
    "content:encoded": ids.map((id) => `<a href="/p${id}/">to ${id}</a>`).join(" "),
  });
  const whole = exportFrom(
    "forward.example",
    post(1, { ...link(1), ...to(2, 5, 9) }),
    post(2, { ...link(2), ...to(1) }),
    post(3, { ...link(3), ...to(4) }),
    post(4, { ...link(4), ...to(3, 1) }),
    post(5, { ...link(5), "content:encoded": "The last one." }),
  );
  const source = "wordpress:en:forward.example";
  const textOf = async (id: number) =>
    JSON.stringify((await storyOf(db, `post:${id}`, source))?.workingCopy?.content);
  const idOf = async (id: number) => (await storyOf(db, `post:${id}`, source))?.id;

  test("lead to the stories as well, in a circle too, also when the import was stopped between", async () => {
    const stop = new AbortController();
    const first = await run(inPieces(whole), {
      signal: stop.signal,
      together: 1,
      onProgress: ({ items }) => items.published === 1 && stop.abort(),
    });
    expect(first.end.kind).toBe("stopped");
    const { report } = await run(inPieces(whole), { together: 1 });
    expect(report.items).toMatchObject({
      published: 5 - first.report.items.published,
      "here already": first.report.items.published,
    });
    expect(report.notes["link to an address that did not come"]).toEqual({
      count: 1,
      examples: ["/p9 in post 1 “Post 1” (line 6)"],
    });
    for (const [from, ...others] of [
      [1, 2, 5],
      [2, 1],
      [3, 4],
      [4, 3, 1],
    ] as const) {
      const text = await textOf(from);
      for (const other of others) expect(text).toContain(`"storyId":"${await idOf(other)}"`);
    }
    expect(await textOf(1)).toContain("https://forward.example/p9/");
    const before = await countRows(db);
    await run(inPieces(whole), { together: 1 });
    expect(await countRows(db)).toEqual(before);
  });
});

test("what stood first stands under Selected after what is there, once, and as long as an editor wants", async () => {
  const sticky = (id: number) => post(id, { title: `First ${id}`, "wp:is_sticky": "1" });
  const draft = post(3, { "wp:is_sticky": "1", "wp:status": "draft" });
  const file = exportFrom("sticky.example", sticky(1), post(2), draft);
  const { report } = await run(inPieces(file));
  expect(report.notes).toMatchObject({ "was sticky": { count: 2 } });
  const edition = await db.edition.findFirstOrThrow({ where: { code: report.edition } });
  const picked = async () => {
    const picks = await db.selectedPick.findMany({
      where: { editionId: edition.id },
      orderBy: { position: "asc" },
    });
    const articles = await db.article.findMany({ select: { id: true, headline: true } });
    const names = new Map(articles.map(({ id, headline }) => [id, headline]));
    return picks.map(({ articleId }) => names.get(articleId));
  };
  expect(await picked()).toEqual(["First 1"]);
  await run(inPieces(exportFrom("more-sticky.example", sticky(11))));
  expect(await picked()).toEqual(["First 1", "First 11"]);
  await db.selectedPick.deleteMany({ where: { editionId: edition.id, position: 0 } });
  await run(inPieces(file));
  expect(await picked()).toEqual(["First 11"]);
});

test("what lay in the trash of the old site comes as trash, and is told", async () => {
  const file = exportFrom("trash.example", post(1, { "wp:status": "trash" }));
  for (const mode of ["rehearse", "write"] as const) {
    const { report } = await run(inPieces(file), { mode });
    expect(report.items.trashed).toBe(1);
    expect(report.notes["thrown away at the source"]?.examples).toEqual([
      "post 1 “Post 1” (line 6)",
    ]);
  }
});
