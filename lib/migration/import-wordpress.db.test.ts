import { createReadStream, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createEdition } from "#lib/desk/create-edition";
import {
  countPublished,
  exportOf,
  fixture,
  inPieces,
  itemXml,
  listRealExports,
} from "#lib/migration/fixtures/fixture-source";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ImportReport } from "#lib/migration/wordpress/import-report";
import { AppError } from "#lib/platform/errors";
import { findRoute } from "#lib/published/find-route";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
}

/** A site with a host of its own, so that tests do not meet each other's items. */
function exportFrom(host: string, ...elements: string[]): string {
  const address = `<wp:base_blog_url>https://${host}</wp:base_blog_url>`;
  return exportOf(address, ...elements);
}

/** The same of a site that stood in a folder of its host. */
function exportFromFolder(address: string, ...elements: string[]): string {
  return exportOf(`<wp:base_blog_url>${address}</wp:base_blog_url>`, ...elements);
}

function post(id: number | string, fields: Record<string, string> = {}): string {
  return itemXml({
    title: `Post ${id}`,
    "content:encoded": `Text of ${id}.`,
    "wp:post_id": String(id),
    "wp:post_date_gmt": "2019-03-04 08:15:00",
    "wp:status": "publish",
    "wp:post_type": "post",
    ...fields,
  });
}

async function countRows() {
  const [stories, articles, pages, revisions, routes, records, events, listings, invalidations] =
    await Promise.all([
      db.story.count(),
      db.article.count(),
      db.page.count(),
      db.revision.count(),
      db.route.count(),
      db.importedItem.count(),
      db.event.count(),
      db.listing.count(),
      db.invalidation.count(),
    ]);
  return { stories, articles, pages, revisions, routes, records, events, listings, invalidations };
}

async function storyOf(sourceId: string, source: string) {
  const record = await db.importedItem.findUnique({
    where: { source_sourceId: { source, sourceId } },
  });
  if (record === null) return null;
  return db.story.findUniqueOrThrow({
    where: { id: record.entityId },
    include: { workingCopy: true },
  });
}

describe("an archive moves into an empty newsroom", () => {
  const source = "wordpress:en:harbour-notes.example";
  const expected = {
    items: {
      published: 4,
      drafts: 2,
      trashed: 1,
      "here already": 0,
      "changed since": 0,
      refused: 0,
    },
    leftOut: { attachment: 1, nav_menu_item: 1 },
    comments: 2,
  };

  test("a rehearsal reports the same and writes nothing", async () => {
    const { report, end } = await run(fixture("small-paper.xml"), { mode: "rehearse" });
    expect(end.kind).toBe("whole");
    expect(report).toMatchObject({ ...expected, made: { authors: 2, sections: 3, topics: 2 } });
    expect(Object.values(await countRows()).every((count) => count === 0)).toBe(true);
    expect(await db.edition.count()).toBe(0);
  });

  test("the import brings authors, sections, topics, stories and Pages", async () => {
    const { report, end } = await run(fixture("small-paper.xml"));
    expect(end.kind).toBe("whole");
    expect(report).toMatchObject({ ...expected, made: { authors: 2, sections: 3, topics: 2 } });
    expect(await db.edition.findMany()).toMatchObject([
      { code: "en", siteName: "Harbour Notes", tagline: "News of a small port", isDefault: true },
    ]);
    const names = async (labels: Promise<{ name: string; slug: string }[]>) =>
      (await labels).map(({ name, slug }) => `${name} /${slug}`).sort();
    expect(await names(db.sectionLabel.findMany())).toEqual([
      "Articles /articles",
      "TV /tv-section",
      "The Port /port",
    ]);
    expect(await names(db.topicLabel.findMany())).toEqual([
      "Ferries & Boats /ferries",
      "Weather /weather",
    ]);
    expect(await names(db.authorLabel.findMany())).toEqual(["Mara Lind /mara-lind", "jon /jon"]);
  });

  test("published posts stand with their old date, place and byline", async () => {
    const articles = await db.article.findMany({
      include: { bylines: true, topics: true },
      orderBy: { publishedAt: "asc" },
    });
    expect(
      articles.map(({ path, headline, standfirst }) => ({ path, headline, standfirst })),
    ).toEqual([
      {
        path: "/port/ferry-returns",
        headline: "Ferry returns to the old pier",
        standfirst: "After five months the ferry is back.",
      },
      { path: "/tv-section/ferry-returns", headline: "Timetable for spring", standfirst: null },
      {
        path: "/articles/بندر",
        headline: "بندر از فردا باز است و کشتی‌ها دوباره می‌آیند.",
        standfirst: null,
      },
    ]);
    expect(articles.map(({ publishedAt }) => publishedAt.toISOString())).toEqual([
      "2019-03-04T08:15:00.000Z",
      "2019-03-05T10:00:00.000Z",
      "2019-04-01T06:00:00.000Z",
    ]);
    expect(articles.map(({ bylines, topics }) => [bylines.length, topics.length])).toEqual([
      [1, 2],
      [1, 0],
      [1, 0],
    ]);
    expect(await db.page.findMany()).toMatchObject([{ path: "/pages/about", title: "About us" }]);
  });

  test("drafts, protected and trashed posts are at the desk and nowhere else", async () => {
    expect(await storyOf("post:13", source)).toMatchObject({ liveState: "never", trashedAt: null });
    expect(await storyOf("post:14", source)).toMatchObject({ liveState: "never", trashedAt: null });
    expect(await storyOf("post:15", source)).toMatchObject({
      liveState: "never",
      trashedAt: expect.any(Date),
    });
  });

  test.each([
    ["/2019/03/ferry-returns", "/port/ferry-returns"],
    ["/?p=10", "/port/ferry-returns"],
    ["/2019/04/بندر", "/articles/بندر"],
    ["/about", "/pages/about"],
    ["/?p=16", "/pages/about"],
    ["/category/port", "/port"],
    ["/category/port/ferries", "/topics/ferries"],
    ["/tag/weather", "/topics/weather"],
    ["/author/mara", "/authors/mara-lind"],
  ])("the old address %s leads to %s", async (old, now) => {
    expect(await findRoute(old)).toEqual({ kind: "moved", location: now });
  });

  test("the old address of a draft leads nowhere yet", async () => {
    expect(await findRoute("/?p=13")).toEqual({ kind: "unknown" });
  });

  test("lists are in the order of first publication", async () => {
    const front = await db.listing.findMany({
      where: { listId: { contains: "edition" } },
      orderBy: { rank: "asc" },
    });
    const dates = front.map(({ publishedAt }) => publishedAt.getTime());
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(dates).toHaveLength(3);
  });

  test("a second run changes nothing", async () => {
    const before = await countRows();
    const { report } = await run(fixture("small-paper.xml"));
    expect(report.items).toMatchObject({ "here already": 7, published: 0, drafts: 0 });
    const nothing = { authors: 0, sections: 0, topics: 0, routes: 0, pictures: 0 };
    expect(report.made).toEqual(nothing);
    expect(await countRows()).toEqual(before);
  });
});

describe("addresses that WordPress made by itself", () => {
  const host = "forms.example";
  const file = exportOf(
    `<wp:base_blog_url>https://${host}</wp:base_blog_url>`,
    "<wp:author><wp:author_id>6</wp:author_id><wp:author_login>nora</wp:author_login><wp:author_display_name>Nora</wp:author_display_name></wp:author>",
    "<wp:category><wp:term_id>31</wp:term_id><wp:category_nicename>weirs</wp:category_nicename><wp:cat_name>Weirs</wp:cat_name></wp:category>",
    itemXml({
      "wp:post_id": "802",
      "wp:post_type": "attachment",
      "wp:post_parent": "801",
      link: `https://${host}/the-weir/gauge/`,
    }),
    itemXml({
      "wp:post_id": "803",
      "wp:post_type": "attachment",
      "wp:post_parent": "0",
      link: `https://${host}/alone/`,
    }),
    post(801, {
      link: `https://${host}/the-weir/`,
      "dc:creator": "nora",
    }).replace("</item>", '<category domain="category" nicename="weirs">Weirs</category></item>'),
  );

  test("lead to the author, the category and the post of a file, whatever came first", async () => {
    await run(inPieces(file), { sections: "one" });
    const story = await storyOf("post:801", `wordpress:en:${host}`);
    const { path } = await db.article.findUniqueOrThrow({ where: { id: story?.id ?? "" } });
    const moved = (location: string) => ({ kind: "moved", location });
    for (const address of ["/the-weir/gauge", "/?p=802", "/the-weir/feed", "/the-weir/2"]) {
      expect(await findRoute(address), address).toEqual(moved(path));
    }
    expect(await findRoute("/?cat=31")).toEqual(moved("/topics/weirs"));
    expect(await findRoute("/category/weirs/feed/atom")).toEqual(moved("/topics/weirs/feed.xml"));
    expect(await findRoute("/category/weirs/page/4")).toEqual(moved("/topics/weirs"));
    expect(await findRoute("/?author=6")).toEqual(moved("/authors/nora"));
    expect(await findRoute("/alone")).toEqual({ kind: "unknown" });
  });

  test("are there once, however often the archive comes", async () => {
    const before = await countRows();
    await run(inPieces(file), { sections: "one" });
    expect(await countRows()).toEqual(before);
  });
});

describe("a site that stood in a folder", () => {
  test("keeps its old addresses by number", async () => {
    const link = "https://folder.example/blog/?p=41";
    const about = { "wp:post_type": "page", title: "About the folder" };
    const { report } = await run(
      inPieces(
        exportFromFolder("https://folder.example/blog/", post(41, { link }), post(42, about)),
      ),
    );
    expect(report.made.routes).toBe(2);
    expect(await findRoute("/blog?p=41")).toMatchObject({ kind: "moved" });
    expect(await findRoute("/blog?p=42")).toMatchObject({ kind: "moved" });
    expect(await findRoute("/blog")).toEqual({ kind: "moved", location: "/" });
    expect(await findRoute("/blog/feed")).toEqual({ kind: "moved", location: "/feed.xml" });
  });

  test("that is ours now is told, in a rehearsal as well, and its addresses are not counted", async () => {
    const link = "https://folder.example/media/first/";
    const whole = exportFromFolder("https://folder.example/media", post(51, { link }));
    for (const mode of ["rehearse", "write"] as const) {
      const { report } = await run(inPieces(whole), { mode });
      expect(report.made.routes).toBe(0);
      expect(report.notes["old address where ours stand"]?.count).toBe(2);
    }
    expect(await db.route.count({ where: { path: { startsWith: "/media" } } })).toBe(0);
  });
});

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

test("a report that cannot be kept ends the import, and what is here is not written again", async () => {
  const file = exportFrom("full-disk.example", post(1), post(2));
  const onProof = () => {
    throw new Error("no room");
  };
  await expect(run(inPieces(file), { onProof })).rejects.toThrow("no room");
  const { report } = await run(inPieces(file));
  expect(report.items).toMatchObject({ "here already": 2, refused: 0, published: 0 });
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
  const story = await storyOf("post:90", "wordpress:en:blocks.example");
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
    itemXml(event),
  );
  const source = "wordpress:en:kept.example";
  await run(inPieces(file), { mode: "rehearse" });
  expect(await db.importedRecord.count({ where: { source } })).toBe(0);
  for (let time = 0; time < 2; time += 1) {
    const { report } = await run(inPieces(file));
    expect(report).toMatchObject({ comments: 1, leftOut: { nav_menu_item: 1, tribe_events: 1 } });
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
    { sourceId: "tribe_events:62", data: { content: "Regatta" } },
  ]);
  expect(JSON.stringify(kept)).not.toContain("192.0.2.7");
});

describe("what goes wrong on the way", () => {
  test("a file broken before its first entry is refused with its place, whatever editions there are", async () => {
    await run(inPieces(exportFrom("first.example", post(1))));
    const { end } = await run(inPieces('<?xml version="1.0"?>\n<rss><channel><title>&none;'));
    expect(end).toMatchObject({ kind: "broken", error: { line: 2 } });
  });

  test("a file broken in the middle leaves what came before, and its repair brings the rest", async () => {
    const whole = exportFrom("broken.example", post(1), post(2), post(3));
    const broken = await run(inPieces(whole.replace("Text of 3.", "Text\u0000of 3.")));
    expect(broken.end).toMatchObject({ kind: "broken", error: { line: 8 } });
    expect(broken.report.items.published).toBe(2);
    const repaired = await run(inPieces(whole));
    expect(repaired.end.kind).toBe("whole");
    expect(repaired.report.items).toMatchObject({ published: 1, "here already": 2 });
  });

  test("one stopped half-way is completed without doubles", async () => {
    const whole = exportFrom("stopped.example", ...[1, 2, 3, 4, 5].map((id) => post(id)));
    const stop = new AbortController();
    const { report, end } = await run(inPieces(whole), {
      signal: stop.signal,
      together: 2,
      onProgress: ({ items }) => items.published === 2 && stop.abort(),
    });
    expect(end.kind).toBe("stopped");
    expect(report.items.published).toBe(2);
    const rest = await run(inPieces(whole));
    expect(rest.report.items).toMatchObject({ published: 3, "here already": 2 });
    expect(await db.importedItem.count({ where: { source: "wordpress:en:stopped.example" } })).toBe(
      6,
    );
  });

  test("an item that cannot be written leaves nothing behind, and the others come", async () => {
    await db.$executeRaw`CREATE FUNCTION refuse_post() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`;
    await db.$executeRaw`CREATE TRIGGER refuse_post BEFORE INSERT ON "ImportedItem" FOR EACH ROW
      WHEN (NEW."source" LIKE '%refused.example' AND NEW."sourceId" = 'post:2')
      EXECUTE FUNCTION refuse_post()`;
    const whole = exportFrom(
      "refused.example",
      post(1),
      post(2, { "wp:post_name": "never-here" }),
      post(3),
    );
    const before = await countRows();
    const { report } = await run(inPieces(whole));
    expect(report.items).toMatchObject({ published: 2, refused: 1 });
    expect(report.notes.refused?.examples[0]).toMatch(
      /^post 2 “Post 2” \(line 7\): .*the disk is full/s,
    );
    expect(await db.route.count({ where: { path: { contains: "never-here" } } })).toBe(0);
    expect((await countRows()).stories).toBe(before.stories + 2);
    await db.$executeRaw`DROP TRIGGER refuse_post ON "ImportedItem"`;
    expect((await run(inPieces(whole))).report.items).toMatchObject({
      published: 1,
      "here already": 2,
    });
  });

  test("an item that cannot be planned is refused, and the others come", async () => {
    const unsayable = post(2).replace(
      "</item>",
      '<category domain="post_tag" nicename="x">x</category></item>',
    );
    await db.$executeRaw`CREATE TRIGGER refuse_topic BEFORE INSERT ON "Topic" FOR EACH ROW
      EXECUTE FUNCTION refuse_post()`;
    const whole = exportFrom("unplanned.example", post(1), unsayable, post(3));
    const { report } = await run(inPieces(whole));
    await db.$executeRaw`DROP TRIGGER refuse_topic ON "Topic"`;
    expect(report.items).toMatchObject({ published: 2, refused: 1 });
  });

  test("many refusals in a row end the import with a sentence", async () => {
    await db.$executeRaw`CREATE TRIGGER refuse_all BEFORE INSERT ON "Story" FOR EACH ROW
      EXECUTE FUNCTION refuse_post()`;
    const whole = exportFrom("away.example", ...[1, 2, 3, 4, 5, 6].map((id) => post(id)));
    await expect(run(inPieces(whole))).rejects.toThrow(/^5 items in a row could not be written/);
    await db.$executeRaw`DROP TRIGGER refuse_all ON "Story"`;
  });

  test("an unknown edition is refused by name", async () => {
    const refused = run(inPieces(exportFrom("a.example")), { editionCode: "xx" });
    await expect(refused).rejects.toThrow(
      new AppError("not_found", "There is no edition “xx”. There are: en."),
    );
  });

  test("a reporter may not import", async () => {
    const reporter = {
      ...newsroom,
      actor: { kind: "user", id: "x", name: "R", role: "reporter" },
    } as const;
    const refused = importWordpress(reporter, {
      source: inPieces(exportFrom("a.example")),
      mode: "write",
    });
    await expect(refused).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("odd items", () => {
  test("numbers used twice, missing numbers, types and authors lose nothing", async () => {
    const whole = exportFrom(
      "odd.example",
      post(1),
      post(1, { title: "The other one" }),
      post("", { title: "Without a number" }),
      post(4, { "wp:post_type": "" }),
      post(5, { "wp:post_type": "recipe" }),
      post(6, { "dc:creator": "nobody knows" }),
      post(7, { title: "", "content:encoded": "" }),
      post(8, { "wp:post_date_gmt": "9999-12-31 23:59:59" }),
      post(9, { "wp:post_date_gmt": "1902-05-06 07:08:09" }),
      post(10, {
        "wp:post_name": "a".repeat(4000),
        link: `https://odd.example/${"a".repeat(4000)}`,
      }),
    );
    const { report, end } = await run(inPieces(whole));
    expect(end.kind).toBe("whole");
    expect(report.items).toMatchObject({ published: 7, drafts: 1, refused: 0 });
    expect(report.leftOut).toEqual({ "without a type": 1, recipe: 1 });
    expect(Object.keys(report.notes)).toEqual(
      expect.arrayContaining([
        "number used twice",
        "without a number",
        "no headline and no text",
        "slug changed",
        "old address too long",
      ]),
    );
    const again = await run(inPieces(whole));
    expect(again.report.items).toMatchObject({ published: 0, drafts: 0, "here already": 8 });
  });

  test("an import that was killed before its end is put in order by the next one", async () => {
    const dated = (id: number) =>
      post(id, { "wp:post_type": "post", "wp:post_date_gmt": `2012-01-0${id} 08:00:00` });
    const newestFirst = exportFrom("order.example", dated(3), dated(2), dated(1));
    const onProgress = ({ items }: ImportReport) => {
      if (items.published === 3) throw new Error("killed");
    };
    await expect(run(inPieces(newestFirst), { onProgress })).rejects.toThrow("killed");
    const { report } = await run(inPieces(newestFirst));
    expect(report.items).toMatchObject({ published: 0, "here already": 3 });
    const arrived = await db.importedItem.findMany({
      where: { source: "wordpress:en:order.example", entityType: "story" },
    });
    const ranked = await db.listing.findMany({
      where: {
        listId: { startsWith: "section:" },
        articleId: { in: arrived.map(({ entityId }) => entityId) },
      },
      orderBy: { rank: "asc" },
    });
    expect(ranked.map(({ publishedAt }) => publishedAt.getUTCDate())).toEqual([1, 2, 3]);
  });

  test("a category whose slug cannot stand in an address is a section with one made of its words", async () => {
    await makeSection(newsroom, { name: "Last so far", position: 40 });
    const category =
      '<category domain="category" nicename="har&quot;bour">Har &amp; Bour</category>';
    const item = post(1).replace("</item>", `${category}</item>`);
    await run(inPieces(exportFrom("quoted.example", item)));
    expect(
      await db.sectionLabel.findFirst({
        where: { name: "Har & Bour" },
        include: { section: true },
      }),
    ).toMatchObject({ slug: "har-bour", section: { position: 41 } });
  });

  test("an author's name comes without markup", async () => {
    const name = "<![CDATA[<b>Ada</b> &amp; \u202eLin]]>";
    const author = `<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
    await run(inPieces(exportFrom("ada.example", author)));
    expect(await db.authorLabel.findFirst({ where: { slug: "ada-lin" } })).toMatchObject({
      name: "Ada & Lin",
    });
  });

  test("the same slug in one section gets a number", async () => {
    const same = { "wp:post_name": "same", "wp:post_type": "post" };
    const { report } = await run(
      inPieces(exportFrom("same.example", post(1, same), post(2, same), post(3, same))),
    );
    expect(report.notes["slug taken"]?.examples).toEqual(["same → same-2", "same → same-3"]);
    const paths = await db.article.findMany({
      where: { slug: { startsWith: "same" } },
      orderBy: { slug: "asc" },
    });
    expect(paths.map(({ path }) => path)).toEqual([
      "/articles/same",
      "/articles/same-2",
      "/articles/same-3",
    ]);
  });

  test("links to stories that are here lead to them, whatever their address", async () => {
    const target = post(1, { link: "https://links.example/first/" });
    const linking = post(2, { "content:encoded": '<a href="/first/">that</a>' });
    await run(inPieces(exportFrom("links.example", target, linking)));
    const first = await storyOf("post:1", "wordpress:en:links.example");
    const second = await storyOf("post:2", "wordpress:en:links.example");
    expect(JSON.stringify(second?.workingCopy?.content)).toContain(
      `"storyId": "${first?.id}"`.replace(": ", ":"),
    );
  });
});

describe("who signed, where and when", () => {
  const term = (nicename: string, name: string) =>
    `<category domain="author" nicename="${nicename}">${name}</category></item>`;
  const bylinesOf = async (id: number) => {
    const story = await storyOf(`post:${id}`, "wordpress:en:signed.example");
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
    const story = await storyOf("post:1", "wordpress:en:signed.example");
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
    JSON.stringify((await storyOf(`post:${id}`, source))?.workingCopy?.content);
  const idOf = async (id: number) => (await storyOf(`post:${id}`, source))?.id;

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
    const before = await countRows();
    await run(inPieces(whole), { together: 1 });
    expect(await countRows()).toEqual(before);
  });
});

/** The large ones move in once, in the journeys. */
const small = listRealExports().filter(({ path }) => statSync(path).size < 100_000);

test.each(small)(
  "the real export $name arrives whole",
  { timeout: 300_000 },
  async ({ name, path }) => {
    const editionCode = await openEdition(name);
    const { report, end } = await run(createReadStream(path), { editionCode });
    expect(end.kind).toBe("whole");
    expect(report.notes["could not be published"]).toBeUndefined();
    expect(report.items.refused).toBe(0);
    expect(report.items.published).toBe(countPublished(readFileSync(path, "utf8")));
    const before = await countRows();
    await run(createReadStream(path), { editionCode });
    expect(await countRows()).toEqual(before);
  },
);

/** Some of the files are exports of one site with other items under the same numbers. */
async function openEdition(siteName: string): Promise<string> {
  const code = `x${String.fromCharCode(97 + (await db.edition.count()))}`;
  const edition = { code, name: code, siteName, tagline: "", timeZone: "UTC" } as const;
  const made = await createEdition(newsroom, {
    ...edition,
    direction: "ltr",
    calendar: "gregorian",
    isDefault: false,
  });
  expect(made.ok).toBe(true);
  return code;
}
