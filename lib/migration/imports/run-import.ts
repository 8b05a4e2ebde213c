import "server-only";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { requirePermission } from "#lib/auth/permissions";
import { type FileSource, firstOf } from "#lib/migration/files/file-source";
import { keptIn } from "#lib/migration/files/kept-files";
import { openOldHost } from "#lib/migration/files/old-host";
import { openZippedUploads } from "#lib/migration/files/uploads-zip";
import type { ArchiveImported } from "#lib/migration/import-archive";
import { importGhost } from "#lib/migration/import-ghost";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import { forgetFiles } from "#lib/migration/imports/forget-files";
import {
  gigabytes,
  isUnderWay,
  pieceBytes,
  placeOfFile,
} from "#lib/migration/imports/import-stage";
import { type ImportView, viewOfImport } from "#lib/migration/imports/import-view";
import { keepProgress } from "#lib/migration/imports/kept-progress";
import { recallChoices } from "#lib/migration/imports/recall-choices";
import { type Redirect, readRedirects } from "#lib/migration/redirects/read-redirects";
import type { ImportReport } from "#lib/migration/report/import-report";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { AppError, messageOf } from "#lib/platform/errors";
import { freeBytes } from "#lib/platform/free-space";
import type { Log } from "#lib/platform/log";
import {
  arePiecesHere,
  placeBesidePieces,
  readPieceRange,
  readPieces,
  removePieces,
} from "#lib/platform/pieces";

/** How often what it has done is told, and whether somebody has stopped it is asked. */
const second = 1_000;
/** It is not begun more often without getting anywhere. */
const mostAttempts = 5;

const ours =
  "This import ended several times without a reason that the desk could name. What has come stays. Tell whoever runs the site: the reason stands in the server’s log.";

export type ImportWork = { importId: string; signal: AbortSignal; log: Log };

/**
 * Reads an export, or lets it in, as its stage says: the work of a job. Ended in the middle, by a stop of the process
 * or a kill, it begins again from the beginning when it is next called: what has come is passed over and told of
 * again. What somebody has stopped stays until they let it go on.
 */
export async function runImport(
  newsroom: Newsroom,
  { importId, signal, log }: ImportWork,
): Promise<void> {
  requirePermission(newsroom.actor, "structure.manage");
  const begun = await begin(newsroom, importId);
  if (begun === null || (await areFilesLost(newsroom, begun))) return;
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener("abort", end);
  try {
    if (signal.aborted) return;
    await work(newsroom, { view: begun, stop });
  } catch (error) {
    // Removed by somebody meanwhile, so there is nobody to tell.
    if ((await newsroom.db.import.count({ where: { id: importId } })) === 0) return;
    if (await areFilesLost(newsroom, begun)) return;
    log.error("an import could not go on", { importId, error: messageOf(error) });
    if (error instanceof AppError && (error.kind === "not_found" || error.kind === "invalid"))
      await giveUp(newsroom, importId, error.message);
    else throw error;
  } finally {
    signal.removeEventListener("abort", end);
  }
}

/** Counts that it is begun; null for one that is removed, that nobody waits for, or that has failed too often. */
async function begin(newsroom: Newsroom, importId: string): Promise<ImportView | null> {
  const { db, clock } = newsroom;
  const found = await db.import.findUnique({ where: { id: importId } });
  if (found === null || !isUnderWay(found)) return null;
  if (found.attempts >= mostAttempts) {
    await giveUp(newsroom, importId, ours);
    return null;
  }
  const startedAt = found.startedAt ?? clock.now();
  const data = { attempts: { increment: 1 }, startedAt };
  // Whoever removes it may do so between any two of these questions.
  await db.import.updateMany({ where: { id: importId }, data });
  const begun = await db.import.findUnique({ where: { id: importId }, include: { files: true } });
  return begun && viewOfImport(begun, new Map());
}

async function giveUp({ db, clock }: Newsroom, id: string, problem: string): Promise<void> {
  const now = clock.now();
  await db.import.updateMany({ where: { id }, data: { stoppedAt: now, touchedAt: now, problem } });
}

const lost =
  "Its files are not on the server any more: somebody has removed them from the disk. Hand them in again.";

/** Files that went without the desk: it stops, and takes them once more. */
async function areFilesLost(newsroom: Newsroom, { id, files }: ImportView): Promise<boolean> {
  const looked = await Promise.all(
    files.map(({ kind, pieces }) => arePiecesHere(placeOfFile(id, kind), pieces)),
  );
  if (looked.every(Boolean)) return false;
  const { db, clock } = newsroom;
  if ((await db.import.count({ where: { id } })) === 0) return true;
  await giveUp(newsroom, id, lost);
  await inOneTransaction(newsroom, (tx) => forgetFiles(tx, { importId: id, at: clock.now() }));
  return true;
}

type Working = { view: ImportView; stop: AbortController };

async function work(newsroom: Newsroom, { view, stop }: Working): Promise<void> {
  const { db, clock } = newsroom;
  const { id: importId, stage } = view;
  let read = 0;
  const progress = await keepProgress(newsroom, {
    importId,
    readBytes: () => read,
    furthest: view.readBytes,
  });
  let latest: ImportReport | null = null;
  const look = async () => {
    const now = await db.import.findUnique({
      where: { id: importId },
      select: { stoppedAt: true },
    });
    // Removed or stopped by somebody meanwhile.
    if (now === null || now.stoppedAt !== null) stop.abort();
  };
  const looking = every(second, async () => {
    await look();
    if (latest !== null) await progress.tell(latest);
  });
  try {
    const { report, end } = await moveIn(newsroom, view, {
      source: counted(exportOf(view), (bytes) => {
        read += bytes;
      }),
      mode: stage === "reading" ? "rehearse" : "write",
      editionCode: await codeOf(newsroom, view),
      mapping: view.mapping,
      sectionName: view.sectionName || undefined,
      // Once it was read, what it goes by is kept with it.
      recall:
        stage === "reading" && view.report === null
          ? (source) => recallChoices(newsroom, { id: importId, source })
          : undefined,
      since: view.startedAt ?? undefined,
      files: await filesOf(view),
      signal: stop.signal,
      onProof: progress.prove,
      onSource: (source) => keepSource(newsroom, importId, source),
      onProgress: (now) => {
        latest = now;
      },
    });
    await looking.stop();
    await progress.tell(report);
    if (end.kind === "stopped" || (await areFilesLost(newsroom, view))) return;
    await db.import.update({
      where: { id: importId },
      data: {
        stage: stage === "reading" ? "ready" : "done",
        problem: end.kind === "broken" ? end.error.message : null,
        ...{ endedAt: clock.now(), touchedAt: clock.now() },
      },
    });
    if (stage === "importing" && end.kind === "whole") await removePieces(placeOfFetched(importId));
  } finally {
    await looking.stop();
  }
}

/** What it keeps out of sight is found by this. */
async function keepSource({ db }: Newsroom, id: string, source: string): Promise<void> {
  const where = { id, NOT: { sources: { has: source } } };
  await db.import.updateMany({ where, data: { sources: { push: source } } });
}

/** What handed it in has looked at how the file begins. */
async function moveIn(
  newsroom: Newsroom,
  view: ImportView,
  given: WordpressImport,
): Promise<ArchiveImported> {
  const { system, address } = view;
  if (system !== "ghost") return importWordpress(newsroom, given);
  const redirects = await redirectsOf(view);
  return importGhost(newsroom, {
    ...given,
    redirects,
    address: address === "" ? undefined : address,
  });
}

async function redirectsOf({ id, files }: ImportView): Promise<Redirect[]> {
  const file = files.find(({ kind }) => kind === "redirects");
  if (file === undefined) return [];
  const bytes = readPieces(placeOfFile(id, "redirects"), file.pieces);
  return readRedirects(await text(Readable.from(bytes)));
}

function exportOf({ id, files }: ImportView): AsyncGenerator<Uint8Array> {
  const pieces = files.find(({ kind }) => kind === "export")?.pieces ?? 0;
  return readPieces(placeOfFile(id, "export"), pieces);
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

async function codeOf({ db }: Newsroom, { editionId }: ImportView): Promise<string> {
  const edition = await db.edition.findUnique({ where: { id: editionId }, select: { code: true } });
  if (edition !== null) return edition.code;
  throw new AppError("not_found", "The edition that this archive was to move into is gone.");
}

/** What is fetched comes in any case; it is kept for a second time only while the disk has room for all else. */
const hasRoom = async () => (await freeBytes()) > gigabytes(1);

/** What a rehearsal has fetched lies here until the archive is in. */
const placeOfFetched = (importId: string) => `imports/${importId}/fetched`;

/** A zip comes first; what it lacks is fetched, if that is wanted, once for the rehearsal and the import. */
async function filesOf({ id, files, isFetching }: ImportView): Promise<FileSource | undefined> {
  const zip = files.find(({ kind }) => kind === "uploads");
  const place = placeOfFile(id, "uploads");
  const read = (start: number, end: number) =>
    Readable.from(readPieceRange(place, { start, end, pieceBytes }));
  const sources = [
    ...(zip === undefined ? [] : [await openZippedUploads({ size: zip.bytes, read })]),
    ...(isFetching ? [keptIn(placeBesidePieces(placeOfFetched(id)), openOldHost(), hasRoom)] : []),
  ];
  return sources.length === 0 ? undefined : firstOf(sources);
}

/** Does something again and again, one after the other; what fails is thrown where it is stopped. */
function every(milliseconds: number, work: () => Promise<void>) {
  let underWay: Promise<void> = Promise.resolve();
  let failure: unknown = null;
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    underWay = work()
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => {
        isBusy = false;
      });
  }, milliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
      if (failure !== null) throw failure;
    },
  };
}
