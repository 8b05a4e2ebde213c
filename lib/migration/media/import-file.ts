import "server-only";
import { readUpload } from "#lib/desk/media/read-upload";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { oldFilePath } from "#lib/migration/addresses/old-address";
import { findOrMake, type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { sourceKey } from "#lib/migration/items/source-key";
import { uploadsAt } from "#lib/migration/media/upload-path";
import { foreseeRoutes } from "#lib/migration/rehearsal/foreseen";
import { AppError, messageOf } from "#lib/platform/errors";
import { newId } from "#lib/platform/uuid";
import { addRoute } from "#lib/publishing/add-route";

/** What is said of a file, as `uploadMedia` wants it; made only for one that is new. */
export type FileWords = (path: string) => Parameters<typeof uploadMedia>[1]["said"];

/** A file of the old site: as media of ours, or why it is none. */
export type ImportedFile =
  | { kind: "here"; id: string; isNew: boolean }
  | { kind: "missing" | "refused" | "elsewhere"; what: string };

/**
 * Brings a file of the old site in, once however many show it; its old address leads to it. Where the newsroom takes no
 * such file, or where it is not among the files that were given, it says so.
 */
export async function importFile(
  run: ImportRun,
  address: string,
  wordsOf: FileWords,
): Promise<ImportedFile> {
  const uploads = uploadsAt(address, run.site);
  if (uploads.length === 0) return { kind: "elsewhere", what: address || "one without an address" };
  const name = uploads[0]?.path ?? address;
  let why = "";
  for (const file of uploads) {
    const known = await findKnown(run, sourceIdOf(file.path));
    if (known !== null) return { kind: "here", ...known };
    const read = await sentenceInstead(async () => (await run.files?.read(file)) ?? null);
    // A host that does not answer now may do so when the import is run again.
    if (typeof read === "string") why = ` (${read})`;
    if (read === null || typeof read === "string") continue;
    const kept = { ...file, bytes: read, said: wordsOf(file.path) };
    const here = await sentenceInstead(() => keep(run, kept));
    return typeof here === "string" ? { kind: "refused", what: `${name} (${here})` } : here;
  }
  return { kind: "missing", what: `${name}${why}` };
}

/** The media that a file has become: by this import, or by one before, whose files need not be given again. */
async function findKnown(
  { knownFiles: { source, known }, newsroom, since }: ImportRun,
  sourceId: string,
): Promise<{ id: string; isNew: boolean } | null> {
  const met = known.get(sourceId);
  if (met !== undefined) return { id: met, isNew: false };
  const before = await newsroom.db.importedItem.findUnique({
    where: { source_sourceId: { source, sourceId } },
    select: { entityId: true, importedAt: true },
  });
  if (before === null) return null;
  known.set(sourceId, before.entityId);
  return { id: before.entityId, isNew: since !== null && before.importedAt >= since };
}

/** What the work gives, or the sentence with which it refuses. */
async function sentenceInstead<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.kind === "invalid") return messageOf(error);
    throw error;
  }
}

const sourceIdOf = (path: string) => sourceKey(`file:${path}`);

type Kept = {
  path: string;
  address: string;
  bytes: Uint8Array;
  said: ReturnType<FileWords>;
};

async function keep(run: ImportRun, kept: Kept): Promise<ImportedFile> {
  const { path, address, bytes, said } = kept;
  const old = oldFilePath(address, run.site);
  const { id, isNew } = await findOrMake({ ...run, ...run.knownFiles }, sourceIdOf(path), {
    make: async (inside, tx) => {
      const uploaded = valueOrThrow(await uploadMedia(inside, { bytes, said }));
      const entityId = uploaded.id;
      if (old !== null) {
        const target = { targetType: "media", targetId: entityId } as const;
        await addRoute(tx, { path: old, editionId: run.edition.id, ...target, origin: "imported" });
      }
      return { entityType: "media", entityId, isNew: true };
    },
    foresee: async () => ({ id: await foreseeFile(run, kept, old), isNew: true }),
  });
  return { kind: "here", id, isNew };
}

/** What it holds is looked at as if it came, so that what would be refused is told. */
async function foreseeFile(
  { foreseen, newsroom }: ImportRun,
  { bytes, said }: Kept,
  old: string | null,
): Promise<string> {
  const { kind, alt, decorative } = valueOrThrow(await readUpload({ bytes, said }));
  const id = newId();
  foreseen.media.set(id, { kind, alt, decorative });
  const holder = { targetType: "media", targetId: id };
  await foreseeRoutes(newsroom.db, foreseen, { paths: old === null ? [] : [old], holder });
  return id;
}
