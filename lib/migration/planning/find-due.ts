import "server-only";
import type { Coming } from "#lib/migration/addresses/linked-stories";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { formOf, type ItemForm } from "#lib/migration/items/import-mapping";
import type { ImportRun } from "#lib/migration/items/import-run";
import { longestNumber } from "#lib/migration/items/source-key";
import { checksumOf } from "#lib/migration/planning/plan-item";
import { nameOfItem, tally } from "#lib/migration/report/import-report";
import { findUntouched } from "#lib/migration/writing/update-items";
import {
  type ItemRecord,
  lackingChecksum,
  type Standing,
  unlinkedMark,
} from "#lib/migration/writing/writing";
import { makeBreath } from "#lib/platform/breathe";
import { lastingId, newId } from "#lib/platform/uuid";

/** An item that is to be brought in. */
export type Due = Coming & { record: ItemRecord; form: ItemForm; standing: Standing };

/**
 * Which of some items are to be brought in: posts and pages become stories, and what somebody has chosen. Those that are here already and have
 * changed at the source are brought up to date, unless somebody has touched them here since. Everything else is counted
 * by its type.
 */
export async function findDue(run: ImportRun, items: ArchiveItem[]): Promise<Due[]> {
  const { report } = run;
  const found: Due[] = [];
  const breathe = makeBreath();
  for (const item of items) {
    await breathe();
    const form = formOf(item, run.mapping);
    if (form === null) continue;
    const record = recordOf(run, item);
    if (record === null) continue;
    if (form === "article") run.categories.count(categoriesOf(item));
    found.push({ item, id: newId(), record, form, standing: "new" });
  }
  const sourceIds = found.map(({ record }) => record.sourceId);
  const before = await run.newsroom.db.importedItem.findMany({
    where: { source: run.source, sourceId: { in: sourceIds } },
    select: { sourceId: true, checksum: true, entityId: true, importedAt: true },
  });
  const here = new Map(
    before.map((one) => {
      const checksum = one.checksum.replace(unlinkedMark, "");
      return [one.sourceId, { ...one, checksum }];
    }),
  );
  const changed = found.flatMap(({ record }) => {
    const known = here.get(record.sourceId);
    const isSame = known === undefined || isAsBefore(run, known.checksum, record.checksum);
    return isSame ? [] : [known.entityId];
  });
  const untouched = await findUntouched(run.newsroom.db, changed);
  const expected = await findExpected(
    run,
    found.filter(({ record }) => !here.has(record.sourceId)),
  );
  return found.flatMap((one) => {
    const known = here.get(one.record.sourceId);
    if (known === undefined) return [{ ...one, id: expected.get(one.id) ?? one.id }];
    const isSame = isAsBefore(run, known.checksum, one.record.checksum);
    if (!isSame && untouched.has(known.entityId)) {
      return [{ ...one, id: known.entityId, standing: "update" }];
    }
    if (isSame && run.since !== null && known.importedAt >= run.since)
      return [{ ...one, id: known.entityId, standing: "arrived" }];
    const isLacking = !isSame && known.checksum === lackingChecksum(one.record.checksum);
    report.items[isSame || isLacking ? "here already" : "changed since"] += 1;
    if (isLacking)
      tally(report.notes, "files missing, and edited here since", nameOfItem(one.item));
    else if (!isSame) tally(report.notes, "changed since", nameOfItem(one.item));
    return [];
  });
}

/** Ids under which stories link already to items that have not come: they waited in an import that was stopped. */
async function findExpected(run: ImportRun, due: Due[]): Promise<ReadonlyMap<string, string>> {
  const lasting = new Map(
    due.map(({ id, record }) => [lastingId(run.source, record.sourceId), id] as const),
  );
  const links = await run.newsroom.db.reference.findMany({
    where: { toType: "story", toId: { in: [...lasting.keys()] } },
    select: { toId: true },
    distinct: ["toId"],
  });
  return new Map(links.map(({ toId }) => [lasting.get(toId) ?? toId, toId]));
}

function categoriesOf({ terms }: ArchiveItem) {
  return terms.filter(({ domain }) => domain === "category");
}

/** What came without some of its pictures is looked at again once there are files. */
function isAsBefore({ files }: ImportRun, before: string, now: string): boolean {
  return before === now || (files === null && before === lackingChecksum(now));
}

/** Named by its number; one without, or with a number used twice, by what it says. */
function recordOf(run: ImportRun, item: ArchiveItem): ItemRecord | null {
  const checksum = checksumOf(item);
  const hasNumber = item.postId !== "" && item.postId.length <= longestNumber;
  if (hasNumber && !run.met.has(item.postId)) {
    run.met.add(item.postId);
    return { sourceId: `post:${item.postId}`, checksum };
  }
  const kind = hasNumber ? "number used twice" : "without a number";
  tally(run.report.notes, kind, nameOfItem(item));
  const sourceId = `post:${item.postId.slice(0, longestNumber)}:${checksum}`;
  if (run.met.has(sourceId)) {
    tally(run.report.notes, "twice in the export, word for word", nameOfItem(item));
    return null;
  }
  run.met.add(sourceId);
  return { sourceId, checksum };
}
