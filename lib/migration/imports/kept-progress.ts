import "server-only";
import { type ItemProof, isWhole } from "#lib/migration/proof/item-proof";
import type { ImportReport } from "#lib/migration/report/import-report";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { insertRows } from "#lib/platform/insert-rows";

export type KeptProgress = {
  /** Keeps what became of an item; items are written down some at a time. */
  prove(proof: ItemProof): Promise<void>;
  /** Keeps how far it has come. */
  tell(report: ImportReport): Promise<void>;
};

const together = 100;

type Kept = {
  importId: string;
  readBytes: () => number;
  /** How far an attempt before had come, in bytes. */
  furthest: number;
};

/** Halves of characters, which a text that was cut short may end with, and NUL are no JSON to the database. */
function storable<T>(value: T): T {
  const plain = (_: string, part: unknown) =>
    typeof part === "string" ? part.toWellFormed().replaceAll("\0", "") : part;
  return JSON.parse(JSON.stringify(value, plain)) as T;
}

/** What an import has done so far, where the desk can see it; what an interrupted one had told is told anew. */
export async function keepProgress(
  { db }: Newsroom,
  { importId, readBytes, furthest }: Kept,
): Promise<KeptProgress> {
  await db.importProof.deleteMany({ where: { importId } });
  let number = 0;
  let waiting: ItemProof[] = [];
  const flush = async () => {
    const rows = waiting.map((proof) => {
      number += 1;
      const { id } = proof.source;
      return { importId, sourceId: id, number, isWhole: isWhole(proof), proof: storable(proof) };
    });
    waiting = [];
    await insertRows(db, "ImportProof", rows, { keep: true });
  };
  return {
    async prove(proof) {
      waiting.push(proof);
      if (waiting.length >= together) await flush();
    },
    async tell(report) {
      await flush();
      await db.import.updateMany({
        where: { id: importId },
        data: {
          report: storable(report),
          readBytes: Math.max(readBytes(), furthest),
          // Only what has come further than any attempt before is worth another five.
          ...(readBytes() > furthest && { attempts: 0 }),
        },
      });
    },
  };
}
