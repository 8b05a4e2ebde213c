import "server-only";
import { ownPathKind } from "#lib/addresses/own-paths";
import { requirePermission } from "#lib/auth/permissions";
import { withoutUnstorable } from "#lib/content/storable-text";
import type { EditionView } from "#lib/language/edition";
import { joinLinks } from "#lib/migration/addresses/join-links";
import { sourceName, sourceSiteOf } from "#lib/migration/addresses/source-site";
import type { ArchiveEntry, ArchiveItem, ArchiveSite } from "#lib/migration/archive-entry";
import type { FileSource } from "#lib/migration/files/file-source";
import type { BatchOptions } from "#lib/migration/items/batches";
import { type ImportMapping, noMapping } from "#lib/migration/items/import-mapping";
import type { ImportRun } from "#lib/migration/items/import-run";
import { type Lanes, openLanes } from "#lib/migration/items/lanes";
import { findTargetEdition, openEditionFor } from "#lib/migration/items/target-edition";
import { MigrationError } from "#lib/migration/migration-error";
import { plainTitle } from "#lib/migration/planning/plain-text";
import { makePlanner, type Planner } from "#lib/migration/planning/planner";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { type Foreseen, foreseeRoutes, makeForeseen } from "#lib/migration/rehearsal/foreseen";
import { type ImportReport, makeImportReport } from "#lib/migration/report/import-report";
import { makeCategoryTree, type SectionRule } from "#lib/migration/terms/category-tree";
import { importAuthor } from "#lib/migration/terms/import-author";
import { keepDescription } from "#lib/migration/terms/term-description";
import { selectSticky } from "#lib/migration/writing/select-sticky";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { addRoute } from "#lib/publishing/add-route";
import { fillSearch } from "#lib/publishing/fill-search";
import { orderLists } from "#lib/publishing/order-lists";

export type ArchiveImport = BatchOptions & {
  /** A rehearsal reads and reports like the real import, and writes nothing. */
  mode: "write" | "rehearse";
  /** Which edition the archive moves into; the default one when absent. */
  editionCode?: string | undefined;
  sections?: SectionRule | undefined;
  /** What an editor has decided of categories and kinds of posts; it goes before the rule. */
  mapping?: ImportMapping | undefined;
  /** The section for posts that no category gives one. */
  sectionName?: string | undefined;
  /** Asked for both, once it is known under which name the items are kept; what it answers goes before them. */
  recall?: ((source: string) => Promise<Choices | null>) | undefined;
  /** When it first began, for one that was interrupted: its report tells of what came before that as well. */
  since?: Date | undefined;
  /** Where the pictures of the old site are taken from; without, stories come without them. */
  files?: FileSource | undefined;
  /** Told under which names its items are kept: one, and one more for each further edition that they came into. */
  onSource?: ((source: string) => Promise<void>) | undefined;
  /** Told of every item what became of it, as soon as it is here. */
  onProof?: ((proof: ItemProof) => void | Promise<void>) | undefined;
};

/** What an editor has decided of an archive; no section for the rest means the usual one. */
export type Choices = { mapping: ImportMapping; sectionName: string | undefined };

export type ArchiveImported = {
  report: ImportReport;
  /** What a rehearsal has said would be here. */
  foreseen: Foreseen;
  /** How it ended; in every case what was imported is whole, and running again brings the rest. */
  end: { kind: "whole" } | { kind: "stopped" } | { kind: "broken"; error: MigrationError };
};

/**
 * Moves the archive of another system in, as its reader gives it: posts become articles and pages become Pages, published ones with their old
 * date and all others as drafts, with authors, sections, topics and old addresses. Each item comes whole or not
 * at all: running again, also after a kill or on a repaired file, brings only what is missing and changes nothing
 * that is here. An unknown edition throws `not_found`; a database that is away
 * throws `unavailable`.
 */
export async function importArchive(
  newsroom: Newsroom,
  entries: AsyncIterable<ArchiveEntry>,
  options: ArchiveImport,
): Promise<ArchiveImported> {
  requirePermission(newsroom.actor, "structure.manage");
  const edition = await findTargetEdition(newsroom, options.editionCode);
  const report = makeImportReport(options.mode);
  const planner = makePlanner();
  const foreseen = makeForeseen();
  try {
    const of = { options, edition, report, planner, foreseen };
    const end = await importEntries(newsroom, entries, of);
    return { report, foreseen, end };
  } finally {
    await planner.close();
  }
}

type Import = {
  options: ArchiveImport;
  edition: EditionView | null;
  report: ImportReport;
  planner: Planner;
  foreseen: Foreseen;
};

async function importEntries(
  newsroom: Newsroom,
  entries: AsyncIterable<ArchiveEntry>,
  of: Import,
): Promise<ArchiveImported["end"]> {
  const { options } = of;
  let run: ImportRun | null = null;
  let lanes: Lanes | null = null;
  const finish = async () => {
    await lanes?.finish();
    for (const one of lanes?.runs() ?? []) {
      await options.onSource?.(one.source);
      await conclude(one);
    }
    // One that was stopped is filled in by the hourly job.
    if (options.mode === "write" && !options.signal?.aborted) await fillSearch(newsroom.db);
  };
  const leave = async () => lanes?.leave();
  try {
    for await (const entry of entries) {
      if (options.signal?.aborted) break;
      run ??= await begin(newsroom, of, siteOf(entry));
      lanes ??= await openLanes({ main: run, editions: await listEditions(newsroom.db), options });
      if (entry.kind === "item") await lanes.add(entry);
      else await importEntry(run, entry);
    }
    await finish();
    return { kind: options.signal?.aborted ? "stopped" : "whole" };
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    await finish();
    return { kind: "broken", error };
  } finally {
    await leave();
  }
}

/** What can be said and done only when everything is here; lists also when nothing was new, after a kill. */
async function conclude(run: ImportRun): Promise<void> {
  run.report.categories = run.categories.counted();
  await joinLinks(run);
  if (run.report.mode === "rehearse") return;
  await selectSticky(run);
  await orderLists(run.newsroom, run.edition.id);
}

async function begin(newsroom: Newsroom, of: Import, site: ArchiveSite): Promise<ImportRun> {
  const run = await makeRun(newsroom, of, site);
  await of.options.onSource?.(run.source);
  await keepFolder(run);
  return run;
}

/** The front page of a site that stood in a folder leads to the front of the edition. */
async function keepFolder({ newsroom, report, site, edition, foreseen }: ImportRun): Promise<void> {
  const path = site.folder;
  if (path === "" || ownPathKind(path) !== null) return;
  const target = { targetType: "home", targetId: edition.id } as const;
  if (report.mode === "rehearse") {
    await foreseeRoutes(newsroom.db, foreseen, { paths: [path], holder: target });
    return;
  }
  await inOneTransaction(newsroom, (tx) =>
    addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" }),
  );
}

/** The reader gives the site first, whatever the file looks like. */
function siteOf(entry: ArchiveEntry): ArchiveSite {
  if (entry.kind === "site") return entry;
  throw new AppError("internal", "The export was read in the wrong order.");
}

const sectionNames: Record<string, string> = { fa: "مقاله‌ها" };

async function makeRun(
  newsroom: Newsroom,
  { options, edition: found, report, planner, foreseen }: Import,
  of: ArchiveSite,
): Promise<ImportRun> {
  const { mode, editionCode: code } = options;
  const edition = found ?? (await openEditionFor(newsroom, of, { mode, code }));
  const site = sourceSiteOf(of);
  report.title = of.title;
  report.edition = edition.code;
  const source = sourceName(site, edition.code);
  const { mapping = noMapping, sectionName } = (await options.recall?.(source)) ?? options;
  const sectionNameIn = (inCode: string) => sectionName ?? sectionNames[inCode] ?? "Articles";
  return {
    newsroom,
    edition,
    report,
    foreseen,
    site,
    source,
    knownFiles: { source, known: new Map() },
    categories: makeCategoryTree(options.sections ?? "auto", mapping.categories),
    mapping,
    since: options.since ?? null,
    begun: options.since ?? newsroom.clock.now(),
    retold: new Set(),
    onProof: options.onProof,
    planner,
    authorNames: new Map(),
    authorFacts: new Map(),
    authorsHere: new Map(),
    authorNumbers: new Map(),
    sectionName: sectionNameIn(edition.code),
    sectionNameIn,
    known: new Map(),
    reserved: new Map(),
    filePages: new Set(),
    met: new Set(),
    sticky: [],
    attachments: new Map(),
    blocks: new Map(),
    nearNames: new Map(),
    descriptions: new Map(),
    files: options.files ?? null,
  };
}

const longestBiography = 5000;

/** What an export says before its items, and seldom between them. */
async function importEntry(
  run: ImportRun,
  entry: Exclude<ArchiveEntry, ArchiveItem>,
): Promise<void> {
  if (entry.kind === "rest") run.report.leftBehind = entry.counts;
  if (entry.kind === "term") keepDescription(run, entry);
  if (entry.kind === "term" && entry.taxonomy === "category") run.categories.add(entry);
  if (entry.kind !== "author" || entry.login === "") return;
  const name = entry.displayName || `${entry.firstName} ${entry.lastName}`;
  run.authorNames.set(entry.login, plainTitle(name) || entry.login);
  run.authorNumbers.set(entry.login, entry.id);
  const { biography = "", addresses = [] } = entry;
  const bio = withoutUnstorable(biography).trim().slice(0, longestBiography);
  run.authorFacts.set(entry.login, { bio, sameAs: addresses });
  await importAuthor(run, entry.login);
}
