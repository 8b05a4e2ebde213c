import { expect, test } from "vitest";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { countRows } from "#lib/migration/fixtures/rows-of";
import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { getImport } from "#lib/migration/imports/get-import";
import { listKept } from "#lib/migration/imports/list-kept";
import { openImport } from "#lib/migration/imports/open-import";
import { keptTogether, removeKept } from "#lib/migration/imports/remove-kept";
import { reviewImport } from "#lib/migration/imports/review-import";
import { runImport } from "#lib/migration/imports/run-import";
import { writeKept } from "#lib/migration/imports/write-kept";
import { noMapping } from "#lib/migration/items/import-mapping";
import type { Log } from "#lib/platform/log";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { Prisma } from "#prisma/generated/client";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db } = await testNewsroom();
const admin = as("admin");
const { id: editionId } = await makeEdition(newsroom);
const log: Log = { info() {}, warn() {}, error() {} };

const comment = (id: number) =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Ada ${id}</wp:comment_author><wp:comment_content>True.</wp:comment_content></wp:comment>`;

/** An archive with a recipe, and these comments on its one post. */
async function movedIn(host: string, comments: number[]): Promise<string> {
  const post = postXml(1).replace("</item>", `${comments.map(comment).join("")}</item>`);
  const content = Buffer.from(exportFrom(host, post, postXml(2, { "wp:post_type": "recipe" })));
  const exported = { name: "paper.xml", bytes: content.length };
  const opened = await openImport(admin, { editionId, exported, isFetching: false });
  const { id: importId } = accepted(opened);
  accepted(await addImportPiece(admin, { importId, kind: "export", number: 0, bytes: content }));
  const run = () => runImport(newsroom, { importId, signal: new AbortController().signal, log });
  await run();
  const review = { importId, mapping: noMapping, sectionName: "", next: "import" as const };
  accepted(await reviewImport(admin, review));
  await run();
  return importId;
}

async function kept(importId: string) {
  const { sources } = await getImport(admin, importId);
  return listKept(admin, { sources });
}

const textOf = async (written: AsyncIterable<string>) => {
  let text = "";
  for await (const part of written) text += part;
  return text;
};

test("what an archive holds and nobody has a place for is counted, downloaded and erased, and nothing else", async () => {
  const importId = await movedIn("kept.example", [1, 2]);
  const other = await movedIn("kept-too.example", [3]);
  const [found, ...more] = await kept(importId);
  expect(more).toEqual([]);
  expect(found?.kinds).toEqual([
    { kind: "comment", count: 2 },
    { kind: "recipe", count: 1 },
  ]);
  const source = found?.source ?? "";
  expect(JSON.parse(await textOf(writeKept(admin, { source })))).toMatchObject([
    { kind: "comment", data: { comment_author: "Ada 1" } },
    { kind: "comment", data: { comment_author: "Ada 2" } },
    { kind: "recipe", data: { postId: "2" } },
  ]);
  const before = await countRows(db);
  expect(accepted(await removeKept(admin, { source }))).toEqual({ count: 3 });
  expect(await countRows(db)).toEqual({
    ...before,
    events: before.events + 1,
  });
  expect(await kept(importId)).toEqual([]);
  expect(await kept(other)).toHaveLength(1);
  expect(await textOf(writeKept(admin, { source }))).toBe("[]\n");
  expect(accepted(await removeKept(admin, { source }))).toEqual({ count: 0 });
  const event = { action: "import.kept-removed", entityId: importId };
  expect(await db.event.count({ where: event })).toBe(1);
});

test("an editor neither sees nor erases it", async () => {
  const editor = as("editor");
  await expect(listKept(editor)).rejects.toMatchObject({ kind: "forbidden" });
  expect(() => writeKept(editor, { source: "a" })).toThrow("As editor you may not");
  await expect(removeKept(editor, { source: "a" })).rejects.toMatchObject({ kind: "forbidden" });
});

test("what is kept of a large archive is erased in portions, and told once", async () => {
  const source = "wordpress:large.example";
  const all = keptTogether * 2 + 1;
  const rows = Array.from({ length: all }, (_, id) => ({
    ...{ source, sourceId: `comment:${id}`, kind: "comment", data: {} },
  }));
  await db.importedRecord.createMany({ data: rows });
  const limit = Prisma.raw(String(keptTogether));
  await db.$executeRaw`CREATE FUNCTION refuse_many() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT count(*) FROM erased) > ${limit} THEN RAISE 'too many at once'; END IF; RETURN NULL; END $$`;
  await db.$executeRaw`CREATE TRIGGER refuse_many AFTER DELETE ON "ImportedRecord"
    REFERENCING OLD TABLE AS erased FOR EACH STATEMENT EXECUTE FUNCTION refuse_many()`;
  try {
    expect(accepted(await removeKept(admin, { source }))).toEqual({ count: all });
  } finally {
    await db.$executeRaw`DROP FUNCTION refuse_many CASCADE`;
  }
  expect(await db.importedRecord.count({ where: { source } })).toBe(0);
  const events = await db.event.findMany({ where: { action: "import.kept-removed" } });
  expect(events.filter(({ data }) => JSON.stringify(data).includes(source))).toMatchObject([
    { data: { note: `${source}: ${all}` } },
  ]);
});
