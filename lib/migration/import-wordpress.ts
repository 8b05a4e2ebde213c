import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { EditionView } from "#lib/language/edition";
import { MigrationError } from "#lib/migration/migration-error";
import { makeCategoryTree, type SectionRule } from "#lib/migration/wordpress/category-tree";
import { importAuthor } from "#lib/migration/wordpress/import-author";
import { bringIn, type Due, findDue, planItems } from "#lib/migration/wordpress/import-items";
import {
  type ImportReport,
  makeFailureGuard,
  makeImportReport,
} from "#lib/migration/wordpress/import-report";
import type { ImportRun } from "#lib/migration/wordpress/import-run";
import { plainTitle } from "#lib/migration/wordpress/plain-text";
import { sourceName, sourceSiteOf } from "#lib/migration/wordpress/source-site";
import { findTargetEdition, openEditionFor } from "#lib/migration/wordpress/target-edition";
import { readWxr } from "#lib/migration/wxr/read-wxr";
import type { WxrEntry, WxrItem, WxrSite } from "#lib/migration/wxr/wxr-entry";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { orderLists } from "#lib/publishing/order-lists";

export type WordpressImport = {
  /** The bytes of the export (WXR 1.0 to 1.2). */
  source: AsyncIterable<Uint8Array>;
  /** A rehearsal reads and reports like the real import, and writes nothing. */
  mode: "write" | "rehearse";
  /** Which edition the archive moves into; the default one when absent. */
  editionCode?: string | undefined;
  sections?: SectionRule | undefined;
  /** The section for posts that no category gives one. */
  sectionName?: string | undefined;
  /** How many items are brought in by one transaction; a hundred when absent. */
  together?: number | undefined;
  /** Ends the import after the items it is at. */
  signal?: AbortSignal | undefined;
  /** Called after every transaction. */
  onProgress?: ((report: ImportReport, line: number) => void) | undefined;
};

export type WordpressImported = {
  report: ImportReport;
  /** How it ended; in every case what was imported is whole, and running again brings the rest. */
  end: { kind: "whole" } | { kind: "stopped" } | { kind: "broken"; error: MigrationError };
};

/**
 * Moves a WordPress archive in: posts become articles and pages become Pages, published ones with their old
 * date and all others as drafts, with authors, sections, topics and old addresses. Each item comes whole or not
 * at all: running again, also after a kill or on a repaired file, brings only what is missing and changes nothing
 * that is here. An unknown edition throws `not_found`; a database that is away
 * throws `unavailable`.
 */
export async function importWordpress(
  newsroom: Newsroom,
  options: WordpressImport,
): Promise<WordpressImported> {
  requirePermission(newsroom.actor, "structure.manage");
  const edition = await findTargetEdition(newsroom, options.editionCode);
  const report = makeImportReport(options.mode);
  const end = await importEntries(newsroom, { options, edition, report });
  // Also when nothing was new: an earlier run may have been killed before this. A file that is broken before it
  // says whose it is has begun nothing.
  if (options.mode === "write" && report.edition !== "") {
    const { id } = (await findTargetEdition(newsroom, report.edition)) ?? {};
    if (id !== undefined) await orderLists(newsroom, id);
  }
  return { report, end };
}

type Import = { options: WordpressImport; edition: EditionView | null; report: ImportReport };

async function importEntries(
  newsroom: Newsroom,
  { options, edition, report }: Import,
): Promise<WordpressImported["end"]> {
  let run: ImportRun | null = null;
  let batches: Batches | null = null;
  try {
    for await (const entry of readWxr(options.source)) {
      if (options.signal?.aborted) break;
      run ??= await makeRun(newsroom, { options, edition, report }, siteOf(entry));
      batches ??= makeBatches(run, options);
      if (entry.kind === "item") await batches.add(entry);
      else await importEntry(run, entry);
    }
    await batches?.finish();
    return { kind: options.signal?.aborted ? "stopped" : "whole" };
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    await batches?.finish();
    return { kind: "broken", error };
  }
}

/** The reader gives the site first, whatever the file looks like. */
function siteOf(entry: WxrEntry): WxrSite {
  if (entry.kind === "site") return entry;
  throw new AppError("internal", "The export was read in the wrong order.");
}

const sectionNames: Record<string, string> = { fa: "مقاله‌ها" };

async function makeRun(
  newsroom: Newsroom,
  { options, edition: found, report }: Import,
  of: WxrSite,
): Promise<ImportRun> {
  const { mode, editionCode: code } = options;
  const edition = found ?? (await openEditionFor(newsroom, of, { mode, code }));
  const site = sourceSiteOf(of);
  report.title = of.title;
  report.edition = edition.code;
  return {
    newsroom,
    edition,
    report,
    site,
    source: sourceName(site, edition.code),
    categories: makeCategoryTree(options.sections ?? "auto"),
    authorNames: new Map(),
    sectionName: options.sectionName ?? sectionNames[edition.code] ?? "Articles",
    known: new Map(),
    met: new Set(),
  };
}

/** What an export says before its items, and seldom between them. */
async function importEntry(run: ImportRun, entry: Exclude<WxrEntry, WxrItem>): Promise<void> {
  if (entry.kind === "term" && entry.taxonomy === "category") run.categories.add(entry);
  if (entry.kind !== "author" || entry.login === "") return;
  const name = entry.displayName || `${entry.firstName} ${entry.lastName}`;
  run.authorNames.set(entry.login, plainTitle(name) || entry.login);
  await importAuthor(run, entry.login);
}

type Batches = {
  add(item: WxrItem): Promise<void>;
  /** Waits for the ones under way, then brings in what has been gathered since. */
  finish(): Promise<void>;
};

/** However few they are, long ones are brought in before more are read. */
const mostCharacters = 4_000_000;

/** Gathers items and brings them in, many at a time; while some are written the next ones are read and planned. */
function makeBatches(
  run: ImportRun,
  { together = 100, onProgress, signal }: WordpressImport,
): Batches {
  const guard = makeFailureGuard(run.report);
  let items: WxrItem[] = [];
  let characters = 0;
  let before: Due[] = [];
  let underWay: Promise<boolean> = Promise.resolve(true);
  const turnOver = async () => {
    const gathered = items;
    items = [];
    characters = 0;
    const due = await findDue(run, gathered);
    const early = planItems(run, due, before);
    early.catch(() => {});
    const isWhole = await underWay;
    if (signal?.aborted) return;
    // What was planned may lead to one that was refused meanwhile.
    const planning = isWhole ? early : planItems(run, due, []);
    before = due;
    underWay = bringIn(run, { due, planning, guard }).then((isWell) => {
      const last = gathered.at(-1);
      if (last !== undefined) onProgress?.(run.report, last.line);
      return isWell;
    });
    // Whoever waits for it next is told.
    underWay.catch(() => {});
  };
  return {
    async add(item) {
      items.push(item);
      characters += item.content.length;
      if (items.length >= together || characters >= mostCharacters) await turnOver();
    },
    async finish() {
      await turnOver();
      await underWay;
    },
  };
}
