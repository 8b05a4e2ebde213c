import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { exportFrom, inPieces, postXml } from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress } from "#lib/migration/import-wordpress";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

let hosts = 0;

/** What became of these elements, which came from a site of their own. */
async function moveIn(...elements: string[]) {
  hosts += 1;
  const host = `odd-${hosts}.example`;
  const source = inPieces(exportFrom(host, ...elements), 65_536);
  const { report, end } = await importWordpress(newsroom, { source, mode: "write" });
  const find = (sourceId: string) => storyOf(db, sourceId, `wordpress:en:${host}`);
  return { report, end, find };
}

const withTerms = (xml: string, ...terms: [domain: string, slug: string, name: string][]) =>
  xml.replace(
    "</item>",
    `${terms.map(([domain, slug, name]) => `<category domain="${domain}" nicename="${slug}">${name}</category>`).join("")}</item>`,
  );

test.each([
  ["of 1902", { "wp:post_date_gmt": "1902-03-04 05:06:07" }, "live"],
  ["of the year 9999", { "wp:post_date_gmt": "9999-12-31 23:59:59" }, "never"],
  ["without any", { "wp:post_date_gmt": "0000-00-00 00:00:00" }, "never"],
  ["of a day that there is not", { "wp:post_date_gmt": "2019-02-30 00:00:00" }, "never"],
])("a date %s", async (_, fields, liveState) => {
  const { end, find } = await moveIn(postXml(1, fields));
  expect(end.kind).toBe("whole");
  expect(await find("post:1")).toMatchObject({ liveState });
});

test.each([
  ["a slug of 4,000 characters", { "wp:post_name": "s".repeat(4000) }],
  ["an address of 4,000 characters", { link: `https://odd.example/${"s".repeat(4000)}/` }],
  ["an author of 5,000 characters", { "dc:creator": randomBytes(2500).toString("hex") }],
  ["an author whom nobody has described", { "dc:creator": "nobody-knows" }],
  ["a title of 100,000 characters", { title: "t".repeat(100_000) }],
  ["a title of halves of characters", { title: "😀".repeat(400) }],
  ["HTML 200,000 deep", { "content:encoded": `${"<div>".repeat(200_000)}deep words` }],
])("%s comes in", async (_, fields) => {
  const { report, end, find } = await moveIn(postXml(1, fields), postXml(2));
  expect(end.kind).toBe("whole");
  expect(report.items).toMatchObject({ published: 2, refused: 0 });
  expect(await find("post:1")).not.toBeNull();
});

test("an author whom the export does not describe is told, and a link that runs something is none", async () => {
  const runs = '<a href="JaVa&#9;script:alert(1)">here</a> and <a href="/not-there/">there</a>';
  const { report } = await moveIn(
    postXml(1, { "dc:creator": "nobody-at-all", "content:encoded": runs }),
  );
  expect(report.notes["author who is not in the export"]).toEqual({
    ...{ count: 1, examples: ["nobody-at-all"] },
  });
  expect(report.lost.link?.count).toBe(1);
  expect(report.notes["link to an address that did not come"]?.count).toBe(1);
});

test("categories and tags of 5,000 characters, or with names that every object has, come in", async () => {
  // What has no pattern cannot be packed into an index.
  const [long, own] = [randomBytes(2500).toString("hex"), "constructor"];
  const { report, end } = await moveIn(
    withTerms(postXml(1), ["category", long, long], ["post_tag", long, long]),
    withTerms(postXml(2), ["category", own, own], ["post_tag", "__proto__", "__proto__"]),
    postXml(3, { "wp:post_type": "constructor" }),
    postXml(4, { "wp:post_type": "__proto__" }),
  );
  expect(end.kind).toBe("whole");
  expect(report.notes.refused).toBeUndefined();
  expect(report.items).toMatchObject({ published: 2, refused: 0 });
  expect(report.leftOut).toMatchObject({ constructor: 1 });
});

test.each(["_x", "__proto__", "..", "._", "_"])(
  "a category %s becomes a section with a slug",
  async (slug) => {
    const { report, end } = await moveIn(
      withTerms(postXml(1), ["category", slug, `Section ${slug}`]),
    );
    expect(end.kind).toBe("whole");
    expect(report.items).toMatchObject({ published: 1, refused: 0 });
  },
);

test("numbers that are used twice, are none, or have 5,000 digits lose no item", async () => {
  const nines = "9".repeat(5000);
  const { report, end } = await moveIn(
    postXml(4, { title: "One" }),
    postXml(4, { title: "Another" }),
    postXml("", { title: "Without" }),
    postXml(nines, { title: "Long" }),
  );
  expect(end.kind).toBe("whole");
  expect(report.items).toMatchObject({ published: 4, refused: 0 });
  expect(report.notes).toMatchObject({
    "number used twice": { count: 1 },
    "without a number": { count: 2 },
  });
});

test("the same item six times over, without a number, comes once and ends nothing", async () => {
  const same = postXml("", { title: "The same" });
  const { report, end } = await moveIn(...Array.from({ length: 6 }, () => same), postXml(1));
  expect(end.kind).toBe("whole");
  expect(report.items).toMatchObject({ published: 2, refused: 0 });
  expect(report.notes).toMatchObject({ "twice in the export, word for word": { count: 5 } });
});

test("taxonomies and fields that no story here has a place for are named and kept", async () => {
  const field =
    "<wp:postmeta><wp:meta_key>subtitle</wp:meta_key><wp:meta_value>From below</wp:meta_value></wp:postmeta>";
  const item = withTerms(postXml(1), ["series", "winter", "Winter"]).replace(
    "</item>",
    `${field}</item>`,
  );
  const { report } = await moveIn(item);
  expect(report.notes).toMatchObject({
    "term of a plug-in": {
      examples: [expect.stringContaining("series: Winter in post 1")],
    },
    "field of a plug-in": { examples: [expect.stringContaining("subtitle in post 1")] },
  });
  const kept = await db.importedRecord.findFirstOrThrow({
    where: { source: `wordpress:en:odd-${hosts}.example`, kind: "fields of a story" },
  });
  expect(kept.data).toMatchObject({
    ...{ terms: [{ domain: "series", name: "Winter" }] },
    meta: [{ key: "subtitle", value: "From below" }],
  });
});

test("ten thousand tiny items of ten thousand kinds are counted and kept, and the report stays small", async () => {
  const tiny = Array.from(
    { length: 10_000 },
    (_, index) =>
      `<item><wp:post_id>${index}</wp:post_id><wp:post_type>kind-${index}</wp:post_type></item>`,
  );
  const before = await db.importedRecord.count();
  const { report, end } = await moveIn(...tiny, "<item></item>", postXml(1));
  expect(end.kind).toBe("whole");
  expect(report.items.published).toBe(1);
  expect(Object.keys(report.leftOut).length).toBeLessThanOrEqual(101);
  expect(Object.values(report.leftOut).reduce((sum, count) => sum + count)).toBe(10_001);
  expect((await db.importedRecord.count()) - before).toBe(10_001);
});

test("nothing that a text holds can run on a page", async () => {
  const hostile = [
    "<script>alert(1)</script><p>Kept words.</p>",
    "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>Link</a>",
    "<iframe srcdoc='<script>1</script>'></iframe><svg onload=alert(1)><script>1</script></svg>",
    "<math><mi xlink:href='data:text/html,x'></mi></math><object data='javascript:1'></object>",
    "[caption caption='&lt;script&gt;alert(1)&lt;/script&gt;']<img src=y>[/caption]",
    "<a href='&#106;avascript:alert(1)'>Two</a><form action='/x'><input name=q></form>",
  ];
  const { find } = await moveIn(postXml(1, { "content:encoded": hostile.join("\n\n") }));
  const story = await find("post:1");
  const written = JSON.stringify(story?.workingCopy?.content);
  expect(written).toContain("Kept words.");
  expect(written).not.toMatch(/onerror|onload|srcdoc|"href":"(?!https?:)/i);
});

test("elements 200,000 deep end it with their place, and what came before stays", async () => {
  const deep = `<item>${"<b>".repeat(200_000)}`;
  const { end, find } = await moveIn(postXml(1), deep);
  expect(end).toMatchObject({
    ...{ kind: "broken" },
    error: { message: expect.stringMatching(/nested deeper .*\(line \d+, column \d+\)/) },
  });
  expect(await find("post:1")).toMatchObject({ liveState: "live" });
});
