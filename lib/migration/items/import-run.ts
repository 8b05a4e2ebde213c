import "server-only";
import type { EditionView } from "#lib/language/edition";
import type { SourceSite } from "#lib/migration/addresses/source-site";
import type { FileSource } from "#lib/migration/files/file-source";
import type { ImportMapping } from "#lib/migration/items/import-mapping";
import { sourceKey } from "#lib/migration/items/source-key";
import type { Attachment } from "#lib/migration/media/attachments";
import type { Planner } from "#lib/migration/planning/planner";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { Foreseen } from "#lib/migration/rehearsal/foreseen";
import type { ImportReport } from "#lib/migration/report/import-report";
import { findMadeSince } from "#lib/migration/report/made-since";
import type { CategoryTree } from "#lib/migration/terms/category-tree";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Result } from "#lib/platform/result";

export type AuthorFacts = { bio: string; sameAs: string[] };

/** What the steps of one import share. */
export type ImportRun = {
  newsroom: Newsroom;
  edition: EditionView;
  site: SourceSite;
  /** Names the old site and the edition in `ImportedItem`. */
  source: string;
  categories: CategoryTree;
  mapping: ImportMapping;
  /** Display names of authors by their login. */
  authorNames: Map<string, string>;
  /** What the export says of authors besides their names, by their login. */
  authorFacts: Map<string, AuthorFacts>;
  /** Numbers of authors at the source by their login. */
  authorNumbers: Map<string, string>;
  /** Names of authors of ours by their id, as far as this run has needed them. */
  authorsHere: Map<string, string>;
  report: ImportReport;
  /** When this import first began, if it was interrupted: what has come since is told of again. Null for a first run. */
  since: Date | null;
  /** When this import began, the first time: what came before it is of another. */
  begun: Date;
  /** Ids of sections, topics and authors that came before the interruption, as far as they have been told of. */
  retold: Set<string>;
  /** Decides what becomes of items; another thread does, when they are many. */
  planner: Planner;
  /** What a rehearsal has said would be here by now. */
  foreseen: Foreseen;
  /** Told of every item what became of it, when it is written. */
  onProof?: ((proof: ItemProof) => void | Promise<void>) | undefined;
  /** The section of everything that no category gives one. */
  sectionName: string;
  /** The same in an edition. */
  sectionNameIn(editionCode: string): string;
  /** Authors, topics and sections of ours by their name at the source, as far as this run has met them. */
  known: Map<string, string>;
  /** The same of files, which all editions share. */
  knownFiles: { source: string; known: Map<string, string> };
  /** Old paths of items that wait for others, and the ids that their stories are to have. */
  reserved: Map<string, string>;
  /** Old paths of pages that were made for files: they lead to the stories that the files belong to, in the end. */
  filePages: Set<string>;
  /** What the export says of categories and tags, by their kind and slug (`descriptionOf`). */
  descriptions: Map<string, string>;
  /** Names of topics that this run has met, by what they have in common with others. */
  nearNames: Map<string, string>;
  /** Texts of blocks that are written once for many, by their numbers, as far as the export has told. */
  blocks: Map<string, string>;
  /** What the export has said of files so far, by their numbers. */
  attachments: Map<string, Attachment>;
  /** Where files are taken from; null where none were given. */
  files: FileSource | null;
  /** Articles that stood first on the old site and came by this import, in their order. */
  sticky: string[];
  /** Numbers of items that this run has met: some exports use one twice. */
  met: Set<string>;
};

export type Made = { entityType: string; entityId: string };

type Ways = {
  make(inside: Newsroom, tx: Tx): Promise<Made & { isNew: boolean }>;
  /** What a rehearsal says of it instead; nothing is written. */
  foresee(): Promise<{ id: string; isNew: boolean }>;
};

/**
 * The thing of ours that stands for something of the source: known from an earlier run, or made now together with the
 * record of it. A rehearsal foresees what would be made.
 */
export async function findOrMake(
  run: ImportRun,
  name: string,
  { make, foresee }: Ways,
): Promise<{ id: string; isNew: boolean }> {
  const sourceId = sourceKey(name);
  const known = run.known.get(sourceId);
  if (known !== undefined) return { id: known, isNew: false };
  const key = { source: run.source, sourceId };
  const before = await run.newsroom.db.importedItem.findUnique({ where: { source_sourceId: key } });
  if (before !== null) {
    const { entityType, entityId } = before;
    run.known.set(sourceId, entityId);
    const isRetold = run.since !== null && before.importedAt >= run.since;
    const made = isRetold ? await findMadeSince(run, { entityType, ids: [entityId] }) : new Set();
    return { id: entityId, isNew: made.has(entityId) };
  }
  if (run.report.mode === "rehearse") {
    const foreseen = await foresee();
    run.known.set(sourceId, foreseen.id);
    return foreseen;
  }
  const { entityId, isNew } = await together(run.newsroom, async (inside, tx) => {
    const made = await make(inside, tx);
    const record = { entityType: made.entityType, entityId: made.entityId, checksum: "" };
    await tx.importedItem.create({
      data: { ...key, ...record, importedAt: run.newsroom.clock.now() },
    });
    return made;
  });
  run.known.set(sourceId, entityId);
  return { id: entityId, isNew };
}

/** The value of a result that cannot fail unless something is wrong with us. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new AppError("invalid", result.issues.map(({ message }) => message).join(" "));
}
