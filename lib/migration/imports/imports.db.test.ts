import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { exportFrom, postXml, withMore } from "#lib/migration/fixtures/fixture-source";
import { ghostExport, ghostPost } from "#lib/migration/fixtures/ghost-export";
import { makeZip } from "#lib/migration/fixtures/make-zip";
import { countRows } from "#lib/migration/fixtures/rows-of";
import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { getImport } from "#lib/migration/imports/get-import";
import { pieceBytes } from "#lib/migration/imports/import-stage";
import { listImports } from "#lib/migration/imports/list-imports";
import { listProofs, proofsShown } from "#lib/migration/imports/list-proofs";
import { type NewImport, openImport } from "#lib/migration/imports/open-import";
import { removeImport } from "#lib/migration/imports/remove-import";
import { resumeImport } from "#lib/migration/imports/resume-import";
import { reviewImport } from "#lib/migration/imports/review-import";
import { runImport } from "#lib/migration/imports/run-import";
import { stopImport } from "#lib/migration/imports/stop-import";
import { writeReport } from "#lib/migration/imports/write-report";
import { type ImportMapping, noMapping } from "#lib/migration/items/import-mapping";
import { jsonReport } from "#lib/migration/proof/json-report";
import type { Log } from "#lib/platform/log";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db, clock } = await testNewsroom();
const admin = as("admin");
const { id: editionId } = await makeEdition(newsroom);

const logged: string[] = [];
const log: Log = { info() {}, warn() {}, error: (message) => void logged.push(message) };
const never = new AbortController().signal;
const run = (importId: string, signal = never) => runImport(newsroom, { importId, signal, log });

const opening = (bytes: number, more: Partial<NewImport> = {}) =>
  openImport(admin, {
    editionId,
    exported: { name: "paper.xml", bytes },
    isFetching: false,
    ...more,
  });

/** Hands a file in, as the desk does. */
async function handIn(content: string | Buffer, more: Partial<NewImport> = {}): Promise<string> {
  const bytes = Buffer.from(content);
  const { id: importId } = accepted(await opening(bytes.length, more));
  for (let number = 0; number * pieceBytes < bytes.length; number += 1) {
    const piece = bytes.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    accepted(await addImportPiece(admin, { importId, kind: "export", number, bytes: piece }));
  }
  return importId;
}

const stageOf = async (id: string) => {
  const { stage, isStopped } = await getImport(admin, id);
  return isStopped ? `${stage}, stopped` : stage;
};

const letIn = (importId: string, mapping = noMapping) =>
  reviewImport(admin, { importId, mapping, sectionName: "", next: "import" });

const inCategory = (xml: string) =>
  xml.replace("</item>", '<category domain="category" nicename="port">Port</category></item>');

test("an archive of Ghost is read as one, and a tag becomes the section that an editor wants", async () => {
  const file = ghostExport({
    posts: [ghostPost("g1", { title: "Ghostly ferry" })],
    posts_tags: [{ post_id: "g1", tag_id: "t1" }],
    tags: [{ id: "t1", name: "Ghost port", slug: "ghost-port" }],
  });
  const exported = { name: "ghost.json", bytes: file.length };
  const rules = Buffer.from("301:\n  /short: /post-g1/\n");
  const importId = await handIn(file, {
    ...{ exported, address: "https://ghost-desk.example" },
    redirects: { name: "redirects.yaml", bytes: rules.length },
  });
  accepted(await addImportPiece(admin, { importId, kind: "redirects", number: 0, bytes: rules }));
  expect(await getImport(admin, importId)).toMatchObject({ system: "ghost" });
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "ready", problem: null },
    report: { categories: [{ slug: "ghost-port", items: 1, becomes: "topic" }] },
  });
  const categories = { "ghost-port": { becomes: "section" as const } };
  accepted(await letIn(importId, { ...noMapping, categories }));
  await run(importId);
  expect(await stageOf(importId)).toBe("done");
  const { path } = await db.article.findFirstOrThrow({ where: { headline: "Ghostly ferry" } });
  expect(path).toBe("/ghost-port/post-g1");
  expect(await db.route.count({ where: { path: "/short", origin: "imported" } })).toBe(1);
});

test("an archive is handed in, read, reviewed and let in", async () => {
  const file = exportFrom(
    "desk-imports.example",
    inCategory(postXml(1)),
    postXml(2, { "content:encoded": '<p>Seen.</p><object data="a.swf"></object>' }),
    postXml(3, { "wp:post_type": "recipe", title: "Eel soup" }),
  );
  const importId = await handIn(file);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "reading", system: "wordpress", report: null, problem: null },
    files: [{ kind: "export", name: "paper.xml", received: file.length, pieces: 1 }],
  });
  const before = await countRows(db);
  await run(importId);
  expect(await countRows(db)).toEqual(before);
  const read = await getImport(admin, importId);
  expect(read).toMatchObject({
    ...{ stage: "ready", progress: 1, problem: null },
    report: {
      ...{ mode: "rehearse", items: { published: 2 }, leftOut: { recipe: 1 } },
      categories: [{ slug: "port", items: 1, becomes: "section" }],
    },
  });
  const mapping = {
    categories: { port: { becomes: "topic" as const, name: "The port" } },
    types: { recipe: "article" as const },
    lines: {},
  };
  accepted(await letIn(importId, mapping));
  expect(await stageOf(importId)).toBe("importing");
  expect(await letIn(importId)).toMatchObject({ ok: false });
  await run(importId);
  const done = await getImport(admin, importId);
  expect(done).toMatchObject({
    ...{ stage: "done", mapping, report: { mode: "write", items: { published: 3 } } },
    endedAt: expect.any(Date),
  });
  expect(await db.topicLabel.count({ where: { name: "The port" } })).toBe(1);
  expect(await db.article.count({ where: { headline: "Eel soup" } })).toBe(1);

  const { proofs, next } = await listProofs(admin, { importId, isLossy: false });
  expect(proofs.map(({ source }) => source.id)).toEqual(["post:1", "post:2", "post:3"]);
  expect(next).toBeNull();
  const lossy = await listProofs(admin, { importId, isLossy: true });
  expect(lossy.proofs.map(({ source }) => source.id)).toEqual(["post:2"]);
  let written = "";
  for await (const text of await writeReport(admin, { importId, form: jsonReport }))
    written += text;
  expect(JSON.parse(written)).toMatchObject({
    report: { items: { published: 3 } },
    items: [{ whole: true }, { whole: false }, { whole: true }],
  });
  expect((await listImports(admin)).map(({ id }) => id)).toContain(importId);

  // Once more with the same file: nothing doubles.
  const rows = await countRows(db);
  clock.advance({ minutes: 1 });
  accepted(await letIn(importId, mapping));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    report: { items: { published: 3, "here already": 0 }, proof: { whole: 2, withLoss: 1 } },
  });
  expect({ ...(await countRows(db)), events: 0 }).toEqual({ ...rows, events: 0 });
});

test("the next archive of a site begins with what was decided of the last, and says so", async () => {
  const inCategories = (id: number) =>
    withMore(
      postXml(id),
      '<category domain="category" nicename="port">Port</category>',
      '<category domain="category" nicename="quay">Quay</category>',
    );
  const exported = (name: string, bytes: number) => ({ exported: { name, bytes } });
  const file = exportFrom("again-desk.example", inCategory(postXml(1)));
  const first = await handIn(file, exported("first.xml", file.length));
  await run(first);
  expect(await getImport(admin, first)).toMatchObject({ chosenAs: null, sectionName: "" });
  const mapping = {
    categories: { port: { becomes: "topic" as const, name: "Harbour" } },
    types: { recipe: "page" as const },
    lines: {},
  };
  accepted(
    await reviewImport(admin, { importId: first, mapping, sectionName: "News", next: "import" }),
  );
  await run(first);

  // Another site has nothing of it.
  const elsewhere = await handIn(exportFrom("elsewhere-desk.example", inCategories(1)));
  await run(elsewhere);
  expect(await getImport(admin, elsewhere)).toMatchObject({ chosenAs: null, sectionName: "" });

  const next = await handIn(
    exportFrom("again-desk.example", inCategories(2), postXml(3, { "wp:post_type": "recipe" })),
  );
  await run(next);
  const read = await getImport(admin, next);
  expect(read).toMatchObject({
    ...{ stage: "ready", mapping, sectionName: "News" },
    chosenAs: { name: "first.xml", at: expect.stringMatching(/^\d{4}-/) },
    report: { items: { published: 2 }, leftOut: {} },
  });
  expect(read.report?.categories.map(({ slug, becomes }) => [slug, becomes])).toEqual([
    ["port", "topic"],
    ["quay", "section"],
  ]);

  // Whoever decides anew decides for this one.
  accepted(await letIn(next));
  await run(next);
  expect(await getImport(admin, next)).toMatchObject({
    ...{ stage: "done", chosenAs: null, sectionName: "", mapping: noMapping },
    report: { items: { published: 1 }, leftOut: { recipe: 1 } },
  });
});

test("what a year did not bring is still decided for the years after it", async () => {
  const of = (slug: string) => `<category domain="category" nicename="${slug}">${slug}</category>`;
  const year = async (id: number, ...slugs: string[]) => {
    const importId = await handIn(
      exportFrom("by-year.example", withMore(postXml(id), ...slugs.map(of))),
    );
    await run(importId);
    return importId;
  };
  const decide = async (importId: string, categories: ImportMapping["categories"]) => {
    clock.advance({ minutes: 1 });
    const review = {
      mapping: { categories, types: {}, lines: {} },
      sectionName: "",
      next: "import" as const,
    };
    accepted(await reviewImport(admin, { importId, ...review }));
    await run(importId);
  };
  await decide(await year(1, "port", "quay"), {
    port: { becomes: "topic", name: "Harbour" },
    quay: { becomes: "nothing" },
  });
  // The form knows only of what this year has.
  await decide(await year(2, "port"), { port: { becomes: "section" } });
  const decided = { port: { becomes: "section" as const }, quay: { becomes: "nothing" as const } };
  const third = await year(3, "port", "quay");
  expect(await getImport(admin, third)).toMatchObject({ mapping: { categories: decided } });
  // One that has been let in and is looked at once more has not forgotten what was decided.
  await decide(third, { ...decided, pier: { becomes: "topic" } });
  const mapping = {
    categories: { ...decided, pier: { becomes: "topic" as const } },
    types: {},
    lines: {},
  };
  const again = { importId: third, mapping, sectionName: "", next: "read" as const };
  accepted(await reviewImport(admin, again));
  await run(third);
  expect(await getImport(admin, third)).toMatchObject({ stage: "ready" });
  expect(await getImport(admin, await year(4, "pier"))).toMatchObject({ mapping });
});

test("one that is ended in the middle begins again, and tells of all that came", async () => {
  // More than can be under way at once.
  const count = 1200;
  // By numbers that no other archive has taken.
  const posts = Array.from({ length: count }, (_, index) => postXml(index + 10_001));
  const importId = await handIn(exportFrom("ended.example", ...posts));
  await run(importId);
  accepted(await letIn(importId));
  const articles = () => db.article.count({ where: { headline: { startsWith: "Post " } } });
  const before = await articles();
  const stop = new AbortController();
  const ended = run(importId, stop.signal);
  await expect.poll(articles, { interval: 5, timeout: 30_000 }).toBeGreaterThan(before);
  stop.abort();
  await ended;
  const came = (await articles()) - before;
  expect(came).toBeLessThan(count);
  expect(await stageOf(importId)).toBe("importing");
  clock.advance({ minutes: 1 });
  await run(importId);
  expect((await articles()) - before).toBe(count);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "done", progress: 1 },
    report: {
      items: { published: count, "here already": 0 },
      proof: { whole: count, withLoss: 0 },
    },
  });
  expect(await db.importProof.count({ where: { importId, isWhole: true } })).toBe(count);
  const first = await listProofs(admin, { importId, isLossy: false });
  expect(first.proofs).toHaveLength(proofsShown);
  const second = await listProofs(admin, { importId, isLossy: false, after: first.next ?? 0 });
  expect(second.proofs[0]?.source.id).not.toBe(first.proofs.at(-1)?.source.id);
});

test("what somebody stops stays until they let it go on, and is removed with its files alone", async () => {
  const importId = await handIn(exportFrom("stopped.example", postXml(1)));
  expect(await removeImport(admin, { importId })).toMatchObject({ ok: false });
  accepted(await stopImport(admin, { importId }));
  expect(await stageOf(importId)).toBe("reading, stopped");
  await run(importId);
  expect(await stageOf(importId)).toBe("reading, stopped");
  accepted(await resumeImport(admin, { importId }));
  await run(importId);
  expect(await stageOf(importId)).toBe("ready");
  accepted(await removeImport(admin, { importId }));
  await expect(getImport(admin, importId)).rejects.toThrow("There is no such import.");
  await run(importId);
  await expect(getImport(admin, importId)).rejects.toThrow("There is no such import.");
});

describe("what cannot be handed in", () => {
  test.each([
    ["an empty file", { bytes: 0 }, "exported", "this one is empty"],
    ["a huge one", { bytes: 4_000_000_001 }, "exported", "larger than 4 GB"],
    ["no edition", { editionId: "en" }, "editionId", "Choose the edition"],
    ["files that are no zip", { uploads: { name: "a.rar", bytes: 9 } }, "uploads", "one .zip"],
    ["an address that is none", { address: "old site" }, "address", "the whole address"],
    [
      "a site of Ghost that is to be asked for files, and nobody knows where",
      { exported: { name: "a.json", bytes: 9 }, isFetching: true },
      "address",
      "do not say where it stood",
    ],
  ])(
    "%s",
    async (_, { bytes = 9, ...more }: Partial<NewImport> & { bytes?: number }, field, words) => {
      expect(await opening(bytes, more)).toMatchObject({
        ok: false,
        issues: [{ path: [field], message: expect.stringContaining(words) }],
      });
    },
  );

  test("a file of another kind is told by its first piece", async () => {
    const { id: importId } = accepted(await opening(12));
    const piece = {
      importId,
      kind: "export" as const,
      number: 0,
      bytes: Buffer.from("Name;Date\n12"),
    };
    expect(
      await addImportPiece(admin, { ...piece, bytes: piece.bytes.subarray(0, 12) }),
    ).toMatchObject({
      issues: [
        { path: ["exported"], message: expect.stringContaining("neither a WordPress export") },
      ],
    });
    const zip = accepted(await opening(12, { uploads: { name: "a.zip", bytes: 4 } }));
    const bytes = Buffer.from("Rar!");
    expect(
      await addImportPiece(admin, { importId: zip.id, kind: "uploads", number: 0, bytes }),
    ).toMatchObject({
      issues: [{ path: ["uploads"], message: "This is no zip. Choose another file." }],
    });
    // Nothing stays of what was refused.
    await expect(getImport(admin, importId)).rejects.toThrow("There is no such import.");
    await expect(getImport(admin, zip.id)).rejects.toThrow("There is no such import.");
  });

  test("pieces that are short, too early, or come twice", async () => {
    const content = Buffer.alloc(pieceBytes + 10, " ");
    content.write("<rss>");
    const { id: importId } = accepted(await opening(content.length));
    const send = (number: number, bytes: Uint8Array) =>
      addImportPiece(admin, { importId, kind: "export", number, bytes });
    const [first, last] = [content.subarray(0, pieceBytes), content.subarray(pieceBytes)];
    await expect(send(1, last)).rejects.toThrow("in another order");
    await expect(send(0, last)).rejects.toThrow("arrived damaged");
    expect(accepted(await send(0, first))).toEqual({ pieces: 1, isWhole: false });
    expect(accepted(await send(0, first))).toEqual({ pieces: 1, isWhole: false });
    expect(accepted(await send(1, last))).toEqual({ pieces: 2, isWhole: true });
    await expect(send(2, last)).rejects.toThrow("in another order");
  });
});

test("a file that is broken is told with its place, and what stands before can be let in", async () => {
  const whole = exportFrom("broken.example", postXml(1), postXml(2));
  const importId = await handIn(whole.slice(0, whole.indexOf("Text of 2")));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "ready", problem: expect.stringMatching(/The file ends in the middle.*line \d+/) },
    report: { items: { published: 1 } },
  });
  accepted(await letIn(importId));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "done", problem: expect.stringContaining("The file ends in the middle") },
    report: { items: { published: 1 } },
  });
});

test("one that ends again and again is given up with a sentence, and goes on when somebody wishes", async () => {
  const importId = await handIn(exportFrom("again.example", postXml(1)));
  await db.import.update({ where: { id: importId }, data: { attempts: 5 } });
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "reading", isStopped: true, problem: expect.stringContaining("several times") },
  });
  accepted(await resumeImport(admin, { importId }));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({ stage: "ready", problem: null });
});

test("pictures come out of a zip that was handed in beside the export", async () => {
  const picture = await sharp({
    create: { width: 60, height: 40, channels: 3, background: "#369" },
  })
    .jpeg()
    .toBuffer();
  const zip = makeZip({ "uploads/2019/pier.jpg": picture, filler: randomBytes(pieceBytes) });
  const shown = '<img src="https://zipped.example/wp-content/uploads/2019/pier.jpg" alt="A pier">';
  const uploads = { name: "uploads.zip", bytes: zip.length };
  const importId = await handIn(
    exportFrom("zipped.example", postXml(9_001, { "content:encoded": `${shown}Seen.` })),
    { uploads },
  );
  expect(await stageOf(importId)).toBe("uploading");
  for (const number of [0, 1]) {
    const bytes = zip.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    accepted(await addImportPiece(admin, { importId, kind: "uploads", number, bytes }));
  }
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({ report: { made: { pictures: 1 } } });
  accepted(await letIn(importId));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "done", report: { made: { pictures: 1 }, proof: { withLoss: 0 } } },
  });
});

test("a zip that cannot be read stops it with a sentence", async () => {
  const broken = Buffer.from("PK and nothing that a zip has");
  const importId = await handIn(exportFrom("broken-zip.example", postXml(1)), {
    uploads: { name: "uploads.zip", bytes: broken.length },
  });
  accepted(await addImportPiece(admin, { importId, kind: "uploads", number: 0, bytes: broken }));
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ isStopped: true, problem: expect.stringContaining("The zip cannot be read") },
  });
});

test("titles that are cut within a character are kept", async () => {
  const title = `${"a".repeat(59)}😀 and on`;
  const importId = await handIn(
    exportFrom("cut.example", postXml(1, { title, "wp:is_sticky": "1" })),
  );
  await run(importId);
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "ready", report: { notes: { "was sticky": { count: 1 } } } },
  });
});
