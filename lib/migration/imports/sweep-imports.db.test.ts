import { access, mkdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { getImport } from "#lib/migration/imports/get-import";
import { listProofs } from "#lib/migration/imports/list-proofs";
import { openImport } from "#lib/migration/imports/open-import";
import { removeImport } from "#lib/migration/imports/remove-import";
import { resumeImport } from "#lib/migration/imports/resume-import";
import { reviewImport } from "#lib/migration/imports/review-import";
import { runImport } from "#lib/migration/imports/run-import";
import { stopImport } from "#lib/migration/imports/stop-import";
import { daysKept, sweepImports } from "#lib/migration/imports/sweep-imports";
import { noMapping } from "#lib/migration/items/import-mapping";
import type { Log } from "#lib/platform/log";
import { removePieces } from "#lib/platform/pieces";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db, clock } = await testNewsroom();
const admin = as("admin");
const { id: editionId } = await makeEdition(newsroom);

const logged: string[] = [];
const log: Log = {
  info() {},
  warn() {},
  error: (_, facts) => void logged.push(String(facts?.error)),
};
const run = (importId: string) =>
  runImport(newsroom, { importId, signal: new AbortController().signal, log });

const folderOf = (importId: string) => join(inject("mediaDir"), "pieces", "imports", importId);
const isOnDisk = (importId: string) =>
  access(folderOf(importId)).then(
    () => true,
    () => false,
  );

const opened = async (content: string) => {
  const exported = { name: "paper.xml", bytes: Buffer.byteLength(content) };
  return accepted(await openImport(admin, { editionId, exported, isFetching: false })).id;
};
const send = async (importId: string, content: string) =>
  accepted(
    await addImportPiece(admin, {
      ...{ importId, kind: "export", number: 0, bytes: Buffer.from(content) },
    }),
  );
const letIn = (importId: string) =>
  reviewImport(admin, { importId, mapping: noMapping, sectionName: "", next: "import" });

/** An archive that is in. */
async function finished(content: string): Promise<string> {
  const importId = await opened(content);
  await send(importId, content);
  await run(importId);
  accepted(await letIn(importId));
  await run(importId);
  return importId;
}

const pass = (days: number) => clock.advance({ days });

describe("files that nobody needs", () => {
  test("go thirty days after it is in; its report stays, and they can be handed in again", async () => {
    const content = exportFrom("swept.example", postXml(1));
    const importId = await finished(content);
    pass(daysKept - 1);
    await sweepImports(newsroom);
    expect(await isOnDisk(importId)).toBe(true);
    pass(2);
    await sweepImports(newsroom);
    expect(await isOnDisk(importId)).toBe(false);
    expect(await getImport(admin, importId)).toMatchObject({
      ...{ stage: "done", filesGoneAt: clock.now(), report: { items: { published: 1 } } },
      files: [{ received: 0, pieces: 0 }],
    });
    expect((await listProofs(admin, { importId, isLossy: false })).proofs).toHaveLength(1);
    expect(
      await db.event.findFirst({ where: { entityId: importId, action: "import.files-removed" } }),
    ).toMatchObject({ userId: null });

    expect(await letIn(importId)).toMatchObject({
      issues: [{ message: expect.stringContaining("Hand them in again") }],
    });
    expect(await send(importId, content)).toEqual({ pieces: 1, isWhole: true });
    expect(await getImport(admin, importId)).toMatchObject({ stage: "done", filesGoneAt: null });
    accepted(await letIn(importId));
    await run(importId);
    expect(await getImport(admin, importId)).toMatchObject({
      ...{ stage: "done", report: { items: { published: 1 } } },
    });
  });

  test("go when it was handed in in part, read or stopped, and not touched since", async () => {
    const content = exportFrom("left.example", postXml(1));
    const read = await opened(content);
    await send(read, content);
    await run(read);
    const stopped = await opened(content);
    await send(stopped, content);
    accepted(await stopImport(admin, { importId: stopped }));
    const underWay = await opened(content);
    await send(underWay, content);
    const part = await opened(`${content}${" ".repeat(4_000_000)}`);
    await send(part, `${content}${" ".repeat(4_000_000)}`.slice(0, 4_000_000));
    pass(daysKept - 1);
    accepted(
      await reviewImport(admin, {
        importId: read,
        mapping: noMapping,
        sectionName: "",
        next: "read",
      }),
    );
    await run(read);
    pass(2);
    await sweepImports(newsroom);
    expect(await isOnDisk(read)).toBe(true);
    expect(await isOnDisk(underWay)).toBe(true);
    expect(await isOnDisk(stopped)).toBe(false);
    expect(await isOnDisk(part)).toBe(false);
    expect(await resumeImport(admin, { importId: stopped })).toMatchObject({ ok: false });
    await send(stopped, content);
    accepted(await resumeImport(admin, { importId: stopped }));
    await run(stopped);
    expect(await getImport(admin, stopped)).toMatchObject({ stage: "ready", problem: null });
  });

  test("go from the disk when nobody knows whose they were, unless they are young", async () => {
    const [old, young] = [newId(), newId()];
    for (const id of [old, young]) await mkdir(folderOf(id), { recursive: true });
    await utimes(folderOf(old), new Date(0), new Date(0));
    await sweepImports(newsroom);
    expect(await isOnDisk(old)).toBe(false);
    expect(await isOnDisk(young)).toBe(true);
  });
});

test("a wrong file that is handed in again takes no report away", async () => {
  const content = exportFrom("wrong-again.example", postXml(1));
  const importId = await finished(content);
  pass(daysKept + 1);
  await sweepImports(newsroom);
  const bytes = Buffer.alloc(Buffer.byteLength(content), "x");
  expect(await addImportPiece(admin, { importId, kind: "export", number: 0, bytes })).toMatchObject(
    { ok: false },
  );
  expect(await getImport(admin, importId)).toMatchObject({ stage: "done", report: {} });
});

test("a file that leaves no room on the disk is refused before it is sent", async () => {
  const exported = { name: "paper.xml", bytes: 3_000_000_000 };
  const free = () => Promise.resolve(2_500_000_000);
  expect(await openImport(admin, { editionId, exported, isFetching: false }, free)).toMatchObject({
    issues: [{ path: ["exported"], message: expect.stringContaining("1.5 GB are missing") }],
  });
});

describe("files that go while they are read", () => {
  test("by a removal that came before the work begin nothing", async () => {
    const content = exportFrom("removed-before.example", postXml(1));
    const importId = await opened(content);
    await send(importId, content);
    accepted(await stopImport(admin, { importId }));
    accepted(await removeImport(admin, { importId }));
    await run(importId);
    await expect(getImport(admin, importId)).rejects.toThrow("There is no such import.");
  });

  test("by a removal end the work without a word", async () => {
    const content = exportFrom("removed-while-read.example", postXml(1));
    const importId = await opened(content);
    await send(importId, content);
    const working = run(importId);
    await db.import.update({ where: { id: importId }, data: { stoppedAt: clock.now() } });
    accepted(await removeImport(admin, { importId }));
    await working;
    await expect(getImport(admin, importId)).rejects.toThrow("There is no such import.");
  });

  test("by somebody else’s hand stop it with a sentence, and are handed in again", async () => {
    const content = exportFrom("lost-files.example", postXml(1));
    const importId = await opened(content);
    await send(importId, content);
    await removePieces(`imports/${importId}`);
    await run(importId);
    expect(await getImport(admin, importId)).toMatchObject({
      ...{ stage: "reading", isStopped: true, filesGoneAt: expect.any(Date) },
      problem: expect.stringContaining("not on the server any more"),
    });
    await send(importId, content);
    expect(await getImport(admin, importId)).toMatchObject({ filesGoneAt: null, problem: null });
    accepted(await resumeImport(admin, { importId }));
    await run(importId);
    expect(await getImport(admin, importId)).toMatchObject({ stage: "ready" });
    expect(logged.filter((line) => line.includes("ENOENT"))).toEqual([]);
  });
});
