import { afterAll, expect, inject, test, vi } from "vitest";
import { makeImportProcess } from "#lib/jobs/import-process";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { openImport } from "#lib/migration/imports/open-import";
import { reviewImport } from "#lib/migration/imports/review-import";
import { noMapping } from "#lib/migration/items/import-mapping";
import type { Log } from "#lib/platform/log";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db } = await testNewsroom();
vi.stubEnv("DATA_DIR", inject("mediaDir"));
const admin = as("admin");
const posts = 700;

const warned: string[] = [];
const log: Log = { info() {}, warn: (message) => void warned.push(message), error() {} };
const running = makeImportProcess({ db, log });
afterAll(() => running.stop());

const found = (id: string) => db.import.findUniqueOrThrow({ where: { id } });
/** What the timer of the jobs does. */
const untilStage = (id: string, stage: string) =>
  expect
    .poll(
      async () => {
        await running.look();
        return (await found(id)).stage;
      },
      { timeout: 60_000, interval: 50 },
    )
    .toBe(stage);

test("an import that is killed in the middle goes on in another process, without doubles", async () => {
  const { id: editionId } = await makeEdition(newsroom);
  const file = Buffer.from(
    exportFrom(
      "killed.example",
      ...Array.from({ length: posts }, (_, index) => postXml(index + 1)),
    ),
  );
  const exported = { name: "killed.xml", bytes: file.length };
  const { id: importId } = accepted(
    await openImport(admin, { editionId, exported, isFetching: false }),
  );
  accepted(await addImportPiece(admin, { importId, kind: "export", number: 0, bytes: file }));
  await untilStage(importId, "ready");
  accepted(
    await reviewImport(admin, { importId, mapping: noMapping, sectionName: "", next: "import" }),
  );
  await expect
    .poll(
      async () => {
        await running.look();
        return db.article.count();
      },
      { timeout: 60_000, interval: 5 },
    )
    .toBeGreaterThan(0);
  const pid = running.pid();
  expect(pid).not.toBeNull();
  process.kill(pid ?? 0, "SIGKILL");
  await expect.poll(() => running.pid(), { timeout: 30_000 }).toBeNull();
  expect(await db.article.count()).toBeLessThan(posts);
  expect(warned).toEqual(["an import ended before its time"]);
  await untilStage(importId, "done");
  expect(await db.article.count()).toBe(posts);
  expect(await db.story.count()).toBe(posts);
  expect((await found(importId)).report).toMatchObject({
    items: { published: posts, "here already": 0 },
    proof: { whole: posts },
  });
  expect(await db.importProof.count({ where: { importId } })).toBe(posts);
}, 120_000);
