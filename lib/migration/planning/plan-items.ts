import "server-only";
import { addressesOf, type Coming, findLinks } from "#lib/migration/addresses/linked-stories";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { FileSource } from "#lib/migration/files/file-source";
import type { ImportRun } from "#lib/migration/items/import-run";
import { attachmentNumbersOf } from "#lib/migration/media/attachments";
import { importDocuments } from "#lib/migration/media/import-documents";
import { importPictures } from "#lib/migration/media/import-pictures";
import { recallAttachments } from "#lib/migration/media/recall-attachments";
import type { Due } from "#lib/migration/planning/find-due";
import { type Placed, placeItem, prepareTopics } from "#lib/migration/planning/item-place";
import type { ItemPlan, PlanGiven } from "#lib/migration/planning/plan-item";
import { blockNumbersOf, withBlocks } from "#lib/migration/planning/reusable-blocks";
import { makeBreath } from "#lib/platform/breathe";
import { lastingId } from "#lib/platform/uuid";

/** An item with everything decided that can be decided before it is written. */
export type Planned = Due & Placed & { plan: ItemPlan; missing: string[] };

/** What is planned, and what waits until those have come that its text links to. */
export type Plans = { planned: Planned[]; waiting: Due[] };

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
  const { newsroom, site } = run;
  const { code, timeZone } = run.edition;
  const edition = { code, timeZone };
  const now = newsroom.clock.now();
  const linksOf = await findLinks(run, due, before);
  await prepareTopics(
    run,
    due.filter(({ form }) => form === "article").map(({ item }) => item),
  );
  await recallAttachments(
    run,
    due.map(({ item }) => item),
  );
  const waiting = new Map<string, Due>();
  for (const one of isLast ? [] : due)
    if (linksOf(one).missing.length > 0 || isLacking(run, one.item))
      waiting.set(one.id, reserve(run, one));
  const tasks: (Due & { missing: string[]; given: PlanGiven })[] = [];
  const breathe = makeBreath();
  for (const one of due) {
    await breathe();
    if (waiting.has(one.id)) continue;
    const { storyIds: found, missing } = linksOf(one);
    // One beside it that waits comes under the id that it waits with.
    const storyIds = new Map([...found].map(([path, id]) => [path, waiting.get(id)?.id ?? id]));
    const item = { ...one.item, content: withBlocks(one.item.content, run.blocks) };
    // What comes anew keeps the files that came before, also where none are given this time.
    const isBare = run.files === null && one.standing === "update";
    const filed = isBare ? { ...run, files: noFiles } : run;
    const pictures = await importPictures(filed, item);
    const documents = await importDocuments(filed, item);
    const { lines } = run.mapping;
    const given = { form: one.form, edition, site, now, storyIds, pictures, documents, lines };
    tasks.push({ ...one, id: reservedOf(run, one) ?? one.id, item, missing, given });
  }
  const plans = await run.planner.plan(tasks);
  const planned: Planned[] = [];
  for (const [index, { given: _, ...one }] of tasks.entries()) {
    const plan = plans[index];
    if (plan === undefined) continue;
    await breathe();
    const placed = await placeItem(run, one.item, plan);
    planned.push({ ...one, plan, ...placed });
  }
  return { planned, waiting: [...waiting.values()] };
}

const noFiles: FileSource = { read: async () => null };

/** Files and blocks that it names by number may stand further down. */
function isLacking({ files, attachments, blocks }: ImportRun, item: ArchiveItem): boolean {
  return (
    (files !== null && attachmentNumbersOf(item).some((number) => !attachments.has(number))) ||
    blockNumbersOf(item.content).some((number) => !blocks.has(number))
  );
}

/** It waited before, and what came meanwhile may link to it by the id that it was to have. */
function reservedOf(run: ImportRun, due: Due): string | undefined {
  if (run.reserved.size === 0 || due.standing !== "new") return undefined;
  const ids = addressesOf(run, due).map(([path]) => run.reserved.get(path));
  return ids.find((id) => id !== undefined && id === lastingId(run.source, due.record.sourceId));
}

/** The same id in every run, so that what links to it now finds it when it comes. */
function reserve(run: ImportRun, due: Due): Due {
  const { record, standing } = due;
  const waiting = standing !== "new" ? due : { ...due, id: lastingId(run.source, record.sourceId) };
  for (const [path, id] of addressesOf(run, waiting)) run.reserved.set(path, id);
  return waiting;
}
