import { describe, expect, test } from "vitest";
import {
  exportFromFolder,
  exportOf,
  inPieces,
  itemXml,
  postXml as post,
} from "#lib/migration/fixtures/fixture-source";
import { countRows, storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import { findRoute } from "#lib/published/find-route";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
}

describe("addresses that WordPress made by itself", () => {
  const host = "forms.example";
  const file = exportOf(
    `<wp:base_blog_url>https://${host}</wp:base_blog_url>`,
    "<wp:author><wp:author_id>6</wp:author_id><wp:author_login>nora</wp:author_login><wp:author_display_name>Nora</wp:author_display_name></wp:author>",
    "<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>uncategorized</wp:category_nicename><wp:cat_name>Uncategorized</wp:cat_name></wp:category>",
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
    const story = await storyOf(db, "post:801", `wordpress:en:${host}`);
    const { path } = await db.article.findUniqueOrThrow({ where: { id: story?.id ?? "" } });
    const moved = (location: string) => ({ kind: "moved", location });
    for (const address of ["/the-weir/gauge", "/?p=802", "/the-weir/feed", "/the-weir/2"]) {
      expect(await findRoute(address), address).toEqual(moved(path));
    }
    expect(await findRoute("/?cat=31")).toEqual(moved("/topics/weirs"));
    expect(await findRoute("/category/weirs/feed/atom")).toEqual(moved("/topics/weirs/feed.xml"));
    expect(await findRoute("/category/weirs/page/4")).toEqual(moved("/topics/weirs"));
    const rest = { kind: "moved", location: path.replace(/\/[^/]+$/, "") };
    for (const address of ["/category/uncategorized", "/?cat=1", "/category/uncategorized/page/2"])
      expect(await findRoute(address), address).toEqual(rest);
    expect(await findRoute("/?author=6")).toEqual(moved("/authors/nora"));
    expect(await findRoute("/alone")).toEqual({ kind: "unknown" });
  });

  test("are there once, however often the archive comes", async () => {
    const before = await countRows(db);
    await run(inPieces(file), { sections: "one" });
    expect(await countRows(db)).toEqual(before);
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
