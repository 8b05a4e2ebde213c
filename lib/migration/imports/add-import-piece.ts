import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkRoom } from "#lib/migration/imports/check-room";
import { findImport, lockImport } from "#lib/migration/imports/find-import";
import {
  type ImportFileKind,
  type ImportStage,
  pieceBytes,
  placeOfFile,
  systemOf,
} from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { keepPiece, removePieces } from "#lib/platform/pieces";
import { fail, ok, type Result } from "#lib/platform/result";

export type Piece = { importId: string; kind: ImportFileKind; number: number; bytes: Uint8Array };

const neither =
  "This is neither a WordPress export (.xml) nor one of Ghost (.json). Choose another file.";

/**
 * Keeps a piece of a file that is handed in; the first tells what the file is, and the last begins the reading. A
 * piece that is here already is taken for the same.
 *
 * @returns how many pieces of the file are here, and whether all files are whole
 */
export async function addImportPiece(
  newsroom: Newsroom,
  { importId, kind, number, bytes }: Piece,
): Promise<Result<{ pieces: number; isWhole: boolean }>> {
  requirePermission(newsroom.actor, "structure.manage");
  const { file, expected } = await findFile(newsroom, importId, kind);
  if (number < file.pieces) return ok({ pieces: file.pieces, isWhole: false });
  if (number > file.pieces) throw outOfOrder();
  if (bytes.length !== expected) throw new AppError("invalid", damaged);
  const noRoom = number === 0 ? await checkRoom(Number(file.bytes)) : null;
  if (noRoom !== null) return fail({ path: [fieldOf[kind]], message: noRoom });
  const system = kind === "export" && number === 0 ? systemOf(bytes) : undefined;
  if (system === null) return refuse(newsroom, importId, { field: "exported", message: neither });
  if (kind === "uploads" && number === 0 && !isZip(bytes))
    return refuse(newsroom, importId, { field: "uploads", message: noZip });
  await keepPiece(placeOfFile(importId, kind), { number, bytes });
  return inOneTransaction(newsroom, async (tx) => {
    const held = await lockImport(tx, importId);
    const now = held.files.find((one) => one.kind === kind);
    if (!isAwaited(held) || now?.pieces !== number) throw outOfOrder();
    await tx.importFile.update({
      where: { importId_kind: { importId, kind } },
      data: { pieces: number + 1, received: { increment: bytes.length } },
    });
    const isWhole = held.files.every((one) => {
      const received = Number(one.received) + (one.kind === kind ? bytes.length : 0);
      return received === Number(one.bytes);
    });
    await tx.import.update({
      where: { id: importId },
      data: {
        touchedAt: newsroom.clock.now(),
        ...(system && { system }),
        ...(isWhole && wholeAt(held.stage)),
      },
    });
    return ok({ pieces: number + 1, isWhole });
  });
}

/** Files come when it was opened, and once more when they were taken from the disk. */
function isAwaited({ stage, filesGoneAt }: { stage: ImportStage; filesGoneAt: Date | null }) {
  return stage === "uploading" || filesGoneAt !== null;
}

/** One that was read or is in stays so; one that could not go on waits for whoever lets it. */
function wholeAt(stage: ImportStage) {
  if (stage === "uploading") return { filesGoneAt: null, stage: "reading" as const };
  const isOver = stage === "ready" || stage === "done";
  return { filesGoneAt: null, ...(!isOver && { problem: null }) };
}

const fieldOf = { export: "exported", uploads: "uploads", redirects: "redirects" } as const;
const noZip = "This is no zip. Choose another file.";

/** Whoever chooses another file hands all of them in anew: nothing stays of this one but a report that was there. */
async function refuse(
  { db }: Newsroom,
  importId: string,
  { field, message }: { field: string; message: string },
): Promise<Result<never>> {
  await db.import.deleteMany({ where: { id: importId, stage: "uploading", filesGoneAt: null } });
  await db.importFile.updateMany({ where: { importId }, data: { received: 0, pieces: 0 } });
  await removePieces(`imports/${importId}`);
  return fail({ path: [field], message });
}

const damaged = "A piece of the file arrived damaged. Try again.";

function outOfOrder(): AppError {
  const message = "The pieces came in another order, perhaps from two windows. Load the page anew.";
  return new AppError("conflict", message);
}

async function findFile({ db }: Newsroom, importId: string, kind: ImportFileKind) {
  const found = await findImport(db, importId);
  const file = found.files.find((one) => one.kind === kind);
  if (file === undefined || !isAwaited(found)) throw outOfOrder();
  const left = Number(file.bytes) - file.pieces * pieceBytes;
  return { file, expected: Math.min(left, pieceBytes) };
}

/** Local file header, or the end of an empty archive (APPNOTE 4.3.7, 4.3.16). */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
