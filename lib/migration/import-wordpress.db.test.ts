import { createReadStream, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createEdition } from "#lib/desk/names/create-edition";
import { countExport, itemsIn } from "#lib/migration/fixtures/count-export";
import { fixture, listRealExports } from "#lib/migration/fixtures/fixture-source";
import { countRows, storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { ImportReport } from "#lib/migration/report/import-report";
import { findRoute } from "#lib/published/find-route";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
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
    expect(Object.values(await countRows(db)).every((count) => count === 0)).toBe(true);
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
    expect(await storyOf(db, "post:13", source)).toMatchObject({
      liveState: "never",
      trashedAt: null,
    });
    expect(await storyOf(db, "post:14", source)).toMatchObject({
      liveState: "never",
      trashedAt: null,
    });
    expect(await storyOf(db, "post:15", source)).toMatchObject({
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
    const before = await countRows(db);
    const { report } = await run(fixture("small-paper.xml"));
    expect(report.items).toMatchObject({ "here already": 7, published: 0, drafts: 0 });
    const nothing = { authors: 0, sections: 0, topics: 0, routes: 0, pictures: 0, documents: 0 };
    expect(report.made).toEqual(nothing);
    expect(await countRows(db)).toEqual(before);
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
    expectCounts(report, readFileSync(path, "utf8"));
    const before = await countRows(db);
    await run(createReadStream(path), { editionCode });
    expect(await countRows(db)).toEqual(before);
  },
);

test.each(listRealExports())(
  "a rehearsal of the real export $name tells of every item what stands in the file",
  { timeout: 120_000 },
  async ({ path }) => {
    const proofs: ItemProof[] = [];
    const onProof = (proof: ItemProof) => void proofs.push(proof);
    const given = { editionCode: "en", mode: "rehearse", onProof } as const;
    const { report } = await run(createReadStream(path), given);
    const xml = readFileSync(path, "utf8");
    expectCounts(report, xml);
    const told = proofs.map(({ source }) => source.line);
    const inFile = new Map(itemsIn(xml).map(({ line, terms }) => [line, terms]));
    for (const { source, terms } of proofs)
      expect([source.title, terms.source.length]).toEqual([source.title, inFile.get(source.line)]);
    const { published, drafts, trashed } = report.items;
    expect(new Set(told).size).toBe(published + drafts + trashed);
  },
);

function expectCounts({ items, leftOut, comments }: ImportReport, xml: string): void {
  const { published, drafts, trashed, refused } = items;
  const told = { published, drafts, trashed, leftOut, comments };
  expect(told).toEqual(countExport(xml));
  expect(refused).toBe(0);
}

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
