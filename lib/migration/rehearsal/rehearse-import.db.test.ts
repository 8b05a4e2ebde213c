import sharp from "sharp";
import { expect, test } from "vitest";
import {
  exportFrom,
  inPieces,
  postXml,
  term,
  withMore,
} from "#lib/migration/fixtures/fixture-source";
import {
  largePaper,
  makeNewsroomForPaper,
  paperMapping,
} from "#lib/migration/fixtures/large-paper";
import { countRows } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
await makeEdition(newsroom);

type Options = Partial<Omit<WordpressImport, "source">>;

async function move(file: string, mode: "rehearse" | "write", options: Options = {}) {
  const proofs: ItemProof[] = [];
  const onProof = (proof: ItemProof) => void proofs.push(proof);
  const source = inPieces(file, 20_000);
  const { report, end } = await importWordpress(newsroom, { source, mode, onProof, ...options });
  expect(end.kind).toBe("whole");
  return { report, proofs };
}

/** The rehearsal and then the import, each without what cannot be known before: ids, and where readers find it. */
async function both(file: string, options: Options = {}) {
  const before = await countRows(db);
  const rehearsed = await move(file, "rehearse", options);
  expect(await countRows(db)).toEqual(before);
  const written = await move(file, "write", options);
  const known = ({ report, proofs }: typeof written) => ({
    report: { ...report, mode: "either" },
    proofs: proofs.map(({ here, ...proof }) => ({ ...proof, outcome: here.outcome })),
  });
  return { rehearsed: known(rehearsed), written: known(written) };
}

test("a rehearsal tells of an archive of several batches what the import then tells", async () => {
  const { port } = await makeNewsroomForPaper(newsroom);
  const mapping = paperMapping;

  const { rehearsed, written } = await both(largePaper("rehearsed.example"), { mapping });

  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  const { report } = written;
  expect(report.items).toMatchObject({ published: 308, drafts: 1, trashed: 1, refused: 1 });
  expect(report.made).toMatchObject({ sections: 2, topics: 4 });
  expect(report.notes["address taken, so a number was added"]).toEqual({
    count: 4,
    examples: expect.arrayContaining(["taken-slug → taken-slug-2", "same → same-2"]),
  });
  expect(report.notes["old address taken"]?.count).toBe(3);
  const dead = report.notes["link to an address that did not come"]?.examples ?? [];
  expect(dead.map((example) => example.replace(/ “.*/, "")).sort()).toEqual([
    "/2019/post-150 in post 160",
    "/2019/post-150 in post 50",
    "/2019/post-40 in post 170",
    "/2019/post-41 in post 171",
    "/never-exported in post 7",
  ]);
  expect(await db.sectionLabel.count({ where: { sectionId: port } })).toBe(1);
}, 120_000);

test("a rehearsal of a newer export tells what is brought up to date, and what is not", async () => {
  const site = "newer.example";
  const posts = (more: Record<number, Record<string, string>>, ...ids: number[]) =>
    exportFrom(
      site,
      ...ids.map((id) =>
        postXml(2000 + id, { "wp:post_name": `newer-${id}`, "wp:status": "publish", ...more[id] }),
      ),
    );
  const hidden = {
    4: { "wp:status": "draft" },
    5: { "wp:status": "draft", "wp:post_type": "page" },
  };
  await move(posts(hidden, 1, 2, 3, 4, 5), "write");
  const { entityId: storyId } = await db.importedItem.findFirstOrThrow({
    where: { source: { contains: site }, sourceId: "post:2002" },
  });
  const editor = await makeUser(newsroom);
  await db.workingCopy.update({ where: { storyId }, data: { savedById: editor.id } });
  await makeLiveArticle(newsroom, {
    content: {
      headline: "In the way",
      slug: "newer-4",
      sectionId: (await db.sectionLabel.findFirstOrThrow({ where: { slug: "articles" } }))
        .sectionId,
    },
  });

  const text = (words: string) => ({ "content:encoded": words });
  const newer = {
    1: text("Changed at the source."),
    2: text("Changed at the source and here."),
    3: { "wp:status": "private" },
    5: { "wp:post_type": "page" },
    6: text(`<a href="https://${site}/?p=2003">hidden meanwhile</a>`),
  };
  const { rehearsed, written } = await both(posts(newer, 1, 2, 3, 4, 5, 6));
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report.items).toMatchObject({ updated: 4, "changed since": 1, published: 1 });
  expect(written.report.made.routes).toBe(1);
});

test("a rehearsal looks into files as the import does", async () => {
  const site = "filed.example";
  const uploads = `https://${site}/wp-content/uploads`;
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
  const files: Record<string, Uint8Array> = {
    "pier.jpg": await picture.jpeg().toBuffer(),
    "broken.jpg": (await picture.jpeg().toBuffer()).subarray(0, 200),
    "words.jpg": Buffer.from("no picture at all"),
    "plan.pdf": Buffer.from("%PDF-1.4 a plan %%EOF"),
    "plan.jpg": Buffer.from("%PDF-1.4 a plan that is called a picture %%EOF"),
  };
  const shown = (name: string) => `<p>Text.</p><img src="${uploads}/${name}">`;
  const file = exportFrom(
    site,
    postXml(1, { "content:encoded": shown("pier.jpg") + shown("broken.jpg") }),
    postXml(2, { "content:encoded": shown("words.jpg") + shown("missing.jpg") }),
    postXml(3, { "content:encoded": shown("plan.jpg") }),
    postXml(4, { "content:encoded": `<a href="${uploads}/plan.pdf">The plan</a>` }),
    postXml(5, { link: `${uploads.replace("wp-content", "x")}/pier.jpg` }),
    postXml(6, { "content:encoded": shown("pier.jpg") }),
  );
  const source = { read: async ({ path }: { path: string }) => files[path] ?? null };
  const { rehearsed, written } = await both(file, { files: source });
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report).toMatchObject({
    made: { pictures: 2, documents: 1 },
    notes: {
      "picture refused": { count: 2 },
      "picture missing": { count: 1 },
      "could not be published": { count: 1 },
      "picture without alternative text": { count: 2 },
    },
  });
});

test("a rehearsal into several editions knows that a person is the same in each", async () => {
  await makeEdition(newsroom, { code: "fa" });
  const said = (xml: string, language: string) =>
    withMore(xml, term("language", language, language));
  const file = exportFrom(
    "both.example",
    said(postXml(1, { "dc:creator": "roya" }), "en"),
    said(postXml(2, { "dc:creator": "roya" }), "fa"),
    said(postXml(3, { "content:encoded": '<a href="https://both.example/?p=2">that</a>' }), "en"),
  );
  const { rehearsed, written } = await both(file);
  expect(rehearsed.report).toEqual(written.report);
  expect(rehearsed.proofs).toEqual(written.proofs);
  expect(written.report.made).toMatchObject({ authors: 1, sections: 1 });
});
