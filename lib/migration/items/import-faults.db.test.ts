import { describe, expect, test } from "vitest";
import type { UploadedFile } from "#lib/migration/files/file-source";
import { exportFrom, inPieces, postXml as post } from "#lib/migration/fixtures/fixture-source";
import { countRows, storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { ImportReport } from "#lib/migration/report/import-report";
import { AppError } from "#lib/platform/errors";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
}

test("a report that cannot be kept ends the import, and what is here is not written again", async () => {
  const file = exportFrom("full-disk.example", post(1), post(2));
  const onProof = () => {
    throw new Error("no room");
  };
  await expect(run(inPieces(file), { onProof })).rejects.toThrow("no room");
  const { report } = await run(inPieces(file));
  expect(report.items).toMatchObject({ "here already": 2, refused: 0, published: 0 });
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
    const whole = exportFrom(
      "stopped.example",
      ...Array.from({ length: 13 }, (_, index) => post(index + 1)),
    );
    const stop = new AbortController();
    const { report, end } = await run(inPieces(whole), {
      signal: stop.signal,
      together: 2,
      onProgress: ({ items }) => items.published === 2 && stop.abort(),
    });
    expect(end.kind).toBe("stopped");
    // Those that were being written when it was stopped came whole.
    const came = report.items.published;
    expect([2, 4, 6, 8]).toContain(came);
    const rest = await run(inPieces(whole));
    expect(rest.report.items).toMatchObject({ published: 13 - came, "here already": came });
    const source = "wordpress:en:stopped.example";
    expect(await db.importedItem.count({ where: { source } })).toBe(14);
  });

  test("an item that cannot be written leaves nothing behind, and the others come", async () => {
    await db.$executeRaw`CREATE FUNCTION refuse_post() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`;
    await db.$executeRaw`CREATE TRIGGER refuse_post BEFORE INSERT ON "ImportedItem" FOR EACH ROW
      WHEN (NEW."source" LIKE '%refused.example' AND NEW."sourceId" = 'post:702')
      EXECUTE FUNCTION refuse_post()`;
    const whole = exportFrom(
      "refused.example",
      post(701),
      post(702, { "wp:post_name": "never-here" }),
      post(703),
    );
    const before = await countRows(db);
    const proofs: ItemProof[] = [];
    const onProof = (proof: ItemProof) => void proofs.push(proof);
    const { report } = await run(inPieces(whole), { onProof });
    expect(report.items).toMatchObject({ published: 2, refused: 1 });
    expect(report.proof).toMatchObject({ whole: 2, withLoss: 1 });
    expect(proofs.find(({ source }) => source.id === "post:702")).toMatchObject({
      here: { outcome: "refused", storyId: null },
      notes: [expect.stringContaining("the disk is full")],
    });
    expect(report.notes.refused?.examples[0]).toMatch(
      /^post 702 “Post 702” \(line 7\): .*the disk is full/s,
    );
    expect(await db.route.count({ where: { path: { contains: "never-here" } } })).toBe(0);
    expect((await countRows(db)).stories).toBe(before.stories + 2);
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

  test("one that cannot be planned takes no others with it, whatever is planned beside it", async () => {
    const bad = post(1, {
      "content:encoded": '<img src="https://beside.example/wp-content/uploads/bad.jpg" alt="a">',
    });
    const filed = (id: number) =>
      post(id, { "content:encoded": `Text of ${id}.` }).replace(
        "</item>",
        `<category domain="category" nicename="beside">Beside</category>
          <category domain="post_tag" nicename="beside-${id % 3}">Beside ${id % 3}</category></item>`,
      );
    const others = Array.from({ length: 11 }, (_, index) => filed(index + 2));
    const files = {
      read: async (file: UploadedFile) => {
        if (JSON.stringify(file).includes("bad")) throw new Error("the disk cannot be read");
        return null;
      },
    };
    const whole = exportFrom("beside.example", bad, ...others);
    const { report } = await run(inPieces(whole), { together: 3, files });
    expect(report.items).toMatchObject({ published: 11, refused: 1 });
    expect(report.notes.refused?.examples).toEqual([expect.stringContaining("post 1 “Post 1”")]);
  });

  test("when it has ended, however it ended, nothing is written any more", async () => {
    const rows = async () => JSON.stringify(await countRows(db));
    const whole = exportFrom(
      "ended.example",
      ...Array.from({ length: 60 }, (_, index) =>
        post(index + 1, {
          "content:encoded": `<a href="https://ended.example/post-never/">one</a> <img src="https://ended.example/wp-content/uploads/${index}.jpg" alt="a">`,
          "dc:creator": `writer-${index}`,
        }),
      ),
    );
    async function* failing() {
      yield* inPieces(whole.slice(0, whole.length - 200));
      throw new Error("the disk is gone");
    }
    const slow = { read: () => new Promise<null>((done) => setTimeout(done, 5, null)) };
    await expect(run(failing(), { together: 5, files: slow })).rejects.toThrow("disk is gone");
    const afterFault = await rows();
    await new Promise((done) => setTimeout(done, 700));
    expect(await rows()).toBe(afterFault);

    const stop = new AbortController();
    let asked = 0;
    const counting = {
      read: async () => {
        asked += 1;
        if (asked === 4) stop.abort();
        return slow.read();
      },
    };
    const given = { together: 5, files: counting, signal: stop.signal };
    const { end } = await run(inPieces(whole), given);
    expect(end.kind).toBe("stopped");
    const [afterStop, askedThen] = [await rows(), asked];
    await new Promise((done) => setTimeout(done, 700));
    expect([await rows(), asked]).toEqual([afterStop, askedThen]);
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
    expect(report.notes["address taken, so a number was added"]?.examples).toEqual([
      "same → same-2",
      "same → same-3",
    ]);
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
    const first = await storyOf(db, "post:1", "wordpress:en:links.example");
    const second = await storyOf(db, "post:2", "wordpress:en:links.example");
    expect(JSON.stringify(second?.workingCopy?.content)).toContain(
      `"storyId": "${first?.id}"`.replace(": ", ":"),
    );
  });
});
