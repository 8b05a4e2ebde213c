import { expect, test } from "vitest";
import { inPieces } from "#lib/migration/fixtures/fixture-source";
import {
  largePaper,
  makeNewsroomForPaper,
  paperMapping,
} from "#lib/migration/fixtures/large-paper";
import type { ArchiveImported } from "#lib/migration/import-archive";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
await makeEdition(newsroom);
await makeNewsroomForPaper(newsroom);
clock.advance({ minutes: 5 });

const file = largePaper("interrupted.example");
const since = clock.now();
const job = { ...newsroom, actor: { kind: "job", name: "import" } as const };

async function move(mode: "rehearse" | "write", options: Partial<WordpressImport> = {}) {
  const proofs = new Map<string, ItemProof>();
  const onProof = (proof: ItemProof) => void proofs.set(proof.source.id, proof);
  const source = inPieces(file, 20_000);
  const given = { source, mode, onProof, mapping: paperMapping, since };
  const { report } = await importWordpress(job, { ...given, ...options });
  return { report: comparable(report), proofs: [...proofs].sort().map(([, proof]) => proof) };
}

/** Which examples of many are named depends on where it was interrupted. */
function comparable({ mode: _, notes, ...report }: ArchiveImported["report"]) {
  const kinds = Object.entries(notes).map(([kind, { count, examples }]) => {
    return [kind, { count, examples: count > 5 ? [] : examples.toSorted() }];
  });
  return { ...report, notes: Object.fromEntries(kinds) };
}

test("an import that was killed twice tells in the end what one would have told that was not", async () => {
  // A rehearsal tells what an uninterrupted import does (`rehearse-import.db.test.ts`).
  const whole = await move("rehearse");
  for (const most of [150, 280]) {
    const onProgress = () => {
      if (arrived > most) throw new Error("killed");
    };
    let arrived = 0;
    const onProof = () => {
      arrived += 1;
    };
    await expect(move("write", { onProgress, onProof })).rejects.toThrow("killed");
    clock.advance({ minutes: 5 });
  }
  const { report, proofs } = await move("write");
  expect(report).toEqual(whole.report);
  const known = (all: ItemProof[]) =>
    all.map(({ here, ...proof }) => ({ ...proof, outcome: here.outcome }));
  expect(known(proofs)).toEqual(known(whole.proofs));
  expect(report.made).toMatchObject({ authors: 52, sections: 2, topics: 4 });
  expect(report.notes["address taken, so a number was added"]?.count).toBe(4);
  const records = { source: { contains: "interrupted" }, entityType: "story" };
  expect(await db.importedItem.count({ where: records })).toBe(310);

  // And once more, when all is here.
  clock.advance({ minutes: 5 });
  expect((await move("write")).report).toEqual(whole.report);
}, 120_000);
