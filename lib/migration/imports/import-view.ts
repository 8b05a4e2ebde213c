import type { ImportFileKind, ImportStage } from "#lib/migration/imports/import-stage";
import { type ImportMapping, importMapping } from "#lib/migration/items/import-mapping";
import type { ImportReport } from "#lib/migration/report/import-report";
import type { Prisma } from "#prisma/generated/client";

type Stored = Prisma.ImportGetPayload<{ include: { files: true } }>;

export type ImportFileView = {
  kind: ImportFileKind;
  name: string;
  bytes: number;
  received: number;
  pieces: number;
};

/** The archive that decisions were taken over from, as its file was called, and when it came in (ISO 8601). */
export type ChosenAs = { name: string; at: string };

/** An import as the desk shows it. Instants are UTC. */
export type ImportView = {
  id: string;
  stage: ImportStage;
  /** Somebody stopped it, or it could not go on. */
  isStopped: boolean;
  system: "wordpress" | "ghost" | null;
  editionId: string;
  sectionName: string;
  address: string;
  isFetching: boolean;
  mapping: ImportMapping;
  /** Which archive of the same site what is decided was taken over from; null once somebody has decided of this one. */
  chosenAs: ChosenAs | null;
  report: ImportReport | null;
  /** How much of the export has been read, in bytes, and from 0 to 1. */
  readBytes: number;
  progress: number;
  problem: string | null;
  openedBy: string | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** When its files were taken from the disk; null while they are there. */
  filesGoneAt: Date | null;
  /** What its items are kept under. */
  sources: string[];
  files: ImportFileView[];
};

export function viewOfImport(stored: Stored, names: ReadonlyMap<string, string>): ImportView {
  const { stoppedAt, readBytes, openedById, attempts: _, touchedAt: __, files, ...rest } = stored;
  const bytes = Number(files.find(({ kind }) => kind === "export")?.bytes ?? 0);
  return {
    ...rest,
    isStopped: stoppedAt !== null,
    system: stored.system === "ghost" || stored.system === "wordpress" ? stored.system : null,
    sectionName: stored.sectionName ?? "",
    address: stored.address ?? "",
    mapping: importMapping.parse(stored.mapping),
    // Written by the job alone, in these shapes.
    chosenAs: stored.chosenAs as ChosenAs | null,
    report: stored.report as ImportReport | null,
    readBytes: Number(readBytes),
    progress: bytes === 0 ? 0 : Math.min(1, Number(readBytes) / bytes),
    openedBy: names.get(openedById ?? "") ?? null,
    files: files
      .map(({ kind, name, bytes: of, received, pieces }) => ({
        ...{ kind, name, pieces, bytes: Number(of), received: Number(received) },
      }))
      .sort((one, other) => one.kind.localeCompare(other.kind)),
  };
}
