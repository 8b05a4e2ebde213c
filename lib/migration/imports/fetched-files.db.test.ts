import { createHash } from "node:crypto";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { getImport } from "#lib/migration/imports/get-import";
import { openImport } from "#lib/migration/imports/open-import";
import { reviewImport } from "#lib/migration/imports/review-import";
import { runImport } from "#lib/migration/imports/run-import";
import { noMapping } from "#lib/migration/items/import-mapping";
import type { Log } from "#lib/platform/log";
import { placeBesidePieces } from "#lib/platform/pieces";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as } = await testNewsroom();
const admin = as("admin");
const { id: editionId } = await makeEdition(newsroom);
const log: Log = { info() {}, warn() {}, error() {} };

test("what was fetched for the rehearsal serves the import, and goes when the archive is in", async () => {
  // A name that no server has: what is not kept cannot come.
  const address = "http://fetched.invalid/wp-content/uploads/pier.png";
  const file = Buffer.from(
    exportFrom("fetched.invalid", postXml(1, { "content:encoded": `<img src="${address}">` })),
  );
  const exported = { name: "paper.xml", bytes: file.length };
  const { id: importId } = accepted(
    await openImport(admin, { editionId, exported, isFetching: true }),
  );
  accepted(await addImportPiece(admin, { importId, kind: "export", number: 0, bytes: file }));

  const place = placeBesidePieces(`imports/${importId}/fetched`);
  await mkdir(place, { recursive: true });
  const shape = { width: 8, height: 8, channels: 3, background: "navy" } as const;
  const bytes = await sharp({ create: shape }).png().toBuffer();
  await writeFile(join(place, createHash("sha256").update(address).digest("hex")), bytes);

  const run = () => runImport(newsroom, { importId, signal: new AbortController().signal, log });
  await run();
  expect((await getImport(admin, importId)).report?.made.pictures).toBe(1);
  const review = { importId, mapping: noMapping, sectionName: "", next: "import" } as const;
  accepted(await reviewImport(admin, review));
  await run();
  expect(await getImport(admin, importId)).toMatchObject({
    ...{ stage: "done", report: { mode: "write", made: { pictures: 1 } } },
  });
  await expect(access(place)).rejects.toThrow("ENOENT");
});
