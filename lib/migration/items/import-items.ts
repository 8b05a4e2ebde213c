import "server-only";
import { setImmediate } from "node:timers/promises";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { attachmentNumbersOf } from "#lib/migration/items/attachments";
import { importPictures } from "#lib/migration/items/import-pictures";
import { type FailureGuard, nameOfItem, tally } from "#lib/migration/items/import-report";
import type { ImportRun } from "#lib/migration/items/import-run";
import { type Placed, placeItem, prepareTopics } from "#lib/migration/items/item-place";
import { addressesOf, type Coming, findLinks } from "#lib/migration/items/linked-stories";
import { checksumOf, type ItemPlan, planItem } from "#lib/migration/items/plan-item";
import { proveItems } from "#lib/migration/items/prove-items";
import { blockNumbersOf, withBlocks } from "#lib/migration/items/reusable-blocks";
import { findUntouched } from "#lib/migration/items/update-items";
import { writeItems } from "#lib/migration/items/write-items";
import { type ItemRecord, lackingChecksum, type Written } from "#lib/migration/items/writing";
import { lastingId, newId } from "#lib/platform/uuid";

const imported = new Set(["post", "page"]);
const unsaved = new Set(["auto-draft", "inherit"]);

/** Posts and pages become stories; what WordPress saved by itself is none. */
export function isImported({ postType, status }: ArchiveItem): boolean {
  return imported.has(postType) && !unsaved.has(status);
}

export type Due = Coming & { record: ItemRecord; isUpdate: boolean };

/** An item with everything decided that can be decided before it is written. */
export type Planned = Due & Placed & { plan: ItemPlan; missing: string[] };

/** What is planned, and what waits until those have come that its text links to. */
export type Plans = { planned: Planned[]; waiting: Due[] };

/**
 * Brings in what was planned, all of it in one transaction.
 *
 * @returns whether it is here; when not, nothing of it is
 */
export async function bringInTogether(run: ImportRun, planned: Planned[]): Promise<boolean> {
  const written = await write(run, planned).catch(() => "refused" as const);
  if (written === "refused") return false;
  await report(run, planned, written);
  return true;
}

/**
 * Brings in items one by one, so that one that cannot be planned or written does not hold back the others.
 *
 * @returns whether all of them are here
 */
export async function bringInEach(
  run: ImportRun,
  due: Due[],
  guard: FailureGuard,
): Promise<boolean> {
  const refused = run.report.items.refused;
  for (const one of due) {
    const brought: { planned: Planned[]; written: Whole }[] = [];
    await guard(one.item, async () => {
      const { planned } = await planItems(run, [one], { before: [], isLast: true });
      brought.push({ planned, written: await write(run, planned) });
    });
    for (const { planned, written } of brought) await report(run, planned, written);
  }
  return run.report.items.refused === refused;
}

/**
 * Which of some items are to be brought in: posts and pages become stories. Those that are here already and have
 * changed at the source are brought up to date, unless somebody has touched them here since. Everything else is counted
 * by its type.
 */
export async function findDue(run: ImportRun, items: ArchiveItem[]): Promise<Due[]> {
  const { report } = run;
  const found: Due[] = [];
  for (const item of items) {
    report.comments += item.commentCount;
    if (isImported(item)) {
      found.push({ item, id: newId(), record: recordOf(run, item), isUpdate: false });
      continue;
    }
    const type = item.postType === "" ? "without a type" : item.postType;
    report.leftOut[type] = (report.leftOut[type] ?? 0) + 1;
  }
  const sourceIds = found.map(({ record }) => record.sourceId);
  const before = await run.newsroom.db.importedItem.findMany({
    where: { source: run.source, sourceId: { in: sourceIds } },
    select: { sourceId: true, checksum: true, entityId: true },
  });
  const here = new Map(before.map((one) => [one.sourceId, one]));
  const changed = found.flatMap(({ record }) => {
    const known = here.get(record.sourceId);
    const isSame = known === undefined || isAsBefore(run, known.checksum, record.checksum);
    return isSame ? [] : [known.entityId];
  });
  const untouched = await findUntouched(run.newsroom.db, changed);
  return found.flatMap((one) => {
    const known = here.get(one.record.sourceId);
    if (known === undefined) return [one];
    const isSame = isAsBefore(run, known.checksum, one.record.checksum);
    if (!isSame && untouched.has(known.entityId)) {
      return [{ ...one, id: known.entityId, isUpdate: true }];
    }
    report.items[isSame ? "here already" : "changed since"] += 1;
    if (!isSame) tally(report.notes, "changed since", nameOfItem(one.item));
    return [];
  });
}

/** What came without some of its pictures is looked at again once there are files. */
function isAsBefore({ files }: ImportRun, before: string, now: string): boolean {
  return before === now || (files === null && before === lackingChecksum(now));
}

/** Named by its number; one without, or with a number used twice, by what it says. */
function recordOf(run: ImportRun, item: ArchiveItem): ItemRecord {
  const checksum = checksumOf(item);
  const isNamed = item.postId !== "" && !run.met.has(item.postId);
  if (isNamed) {
    run.met.add(item.postId);
    return { sourceId: `post:${item.postId}`, checksum };
  }
  const kind = item.postId === "" ? "without a number" : "number used twice";
  tally(run.report.notes, kind, nameOfItem(item));
  return { sourceId: `post:${item.postId}:${checksum}`, checksum };
}

/**
 * Decides what becomes of items, before anything of them is written; authors, sections and topics that do not exist
 * yet are made. `before` are those that are being written meanwhile: links may lead to them. Where links lead to
 * what has not come yet, the item waits, unless these are the last.
 */
export async function planItems(
  run: ImportRun,
  due: Due[],
  { before, isLast }: { before: Coming[]; isLast: boolean },
): Promise<Plans> {
  const { newsroom, edition, site } = run;
  const now = newsroom.clock.now();
  const linksOf = await findLinks(run, due, before);
  await prepareTopics(
    run,
    due.map(({ item }) => item),
  );
  const planned: Planned[] = [];
  const waiting: Due[] = [];
  for (const one of due) {
    const { storyIds, missing } = linksOf(one);
    if ((missing.length > 0 || isLacking(run, one.item)) && !isLast) {
      waiting.push(reserve(run, one));
      continue;
    }
    const item = { ...one.item, content: withBlocks(one.item.content, run.blocks) };
    const pictures = await importPictures(run, item);
    const plan = planItem(item, { edition, site, now, storyIds, pictures });
    const placed = await placeItem(run, item, plan.byline);
    planned.push({ ...one, item, plan, missing, ...placed });
    // Others are being written meanwhile, and their next statement waits.
    await setImmediate();
  }
  return { planned, waiting };
}

/** Files and blocks that it names by number may stand further down. */
function isLacking({ files, attachments, blocks }: ImportRun, item: ArchiveItem): boolean {
  return (
    (files !== null && attachmentNumbersOf(item).some((number) => !attachments.has(number))) ||
    blockNumbersOf(item.content).some((number) => !blocks.has(number))
  );
}

/** The same id in every run, so that what links to it now finds it when it comes. */
function reserve(run: ImportRun, due: Due): Due {
  const { record, isUpdate } = due;
  const waiting = isUpdate ? due : { ...due, id: lastingId(run.source, record.sourceId) };
  for (const [path, id] of addressesOf(run, waiting)) run.reserved.set(path, id);
  return waiting;
}

/** What became of each by its id; null in a rehearsal. */
type Whole = Map<string, Written> | null;

/** All of these, whole or not at all. */
async function write(run: ImportRun, planned: Planned[]): Promise<Whole> {
  return run.report.mode === "write" ? writeItems(run, planned) : null;
}

/** Only what is written is reported; a report that cannot be kept ends the import, and what is here stays. */
async function report(run: ImportRun, planned: Planned[], written: Whole): Promise<void> {
  for (const { id, item, plan, notes, missing, isUpdate } of planned) {
    const outcome = isUpdate ? "updated" : outcomeOf(plan);
    const rehearsed: Written = { outcome, routes: plan.addresses.paths.length, notes: [] };
    const what = written?.get(id) ?? rehearsed;
    run.report.items[what.outcome] += 1;
    run.report.made.routes += what.routes;
    for (const { kind, example } of what.notes) tally(run.report.notes, kind, example);
    for (const note of notes) tally(run.report.notes, note, nameOfItem(item));
    for (const { kind, what: named } of plan.pictureNotes)
      tally(run.report.notes, kind, `${named} in ${nameOfItem(item)}`);
    for (const path of missing) tally(run.report.notes, deadLink, `${path} in ${nameOfItem(item)}`);
    reportPlan(run, item, plan);
  }
  await proveItems(run, planned, written);
}

function outcomeOf({ state }: ItemPlan): Written["outcome"] {
  return state.kind === "draft" ? "drafts" : state.kind;
}

const deadLink = "link to an address that did not come";

function reportPlan({ report }: ImportRun, item: ArchiveItem, plan: ItemPlan): void {
  const name = nameOfItem(item);
  if (plan.state.kind === "draft")
    tally(report.notes, `kept as a draft: ${plan.state.reason}`, name);
  if (item.isSticky) tally(report.notes, "was sticky", name);
  for (const note of plan.notes) tally(report.notes, note, name);
  for (const { kind, words } of plan.recognised)
    tally(report.notes, kind, `“${words.trim()}” in ${name}`);
  for (const { address, reason } of plan.addresses.refused)
    tally(report.notes, reason, `${name}: ${address}`);
  for (const { kind, detail } of plan.lost) tally(report.lost, kind, `${detail} in ${name}`);
}
