import "server-only";
import { nameOfItem, tally } from "#lib/migration/wordpress/import-report";
import type { ImportRun } from "#lib/migration/wordpress/import-run";
import { findLinkedStories, placeItem } from "#lib/migration/wordpress/item-place";
import { checksumOf, type ItemPlan, planItem } from "#lib/migration/wordpress/plan-item";
import { type ItemRecord, reportWritten, writeItem } from "#lib/migration/wordpress/write-item";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";

const imported = new Set(["post", "page"]);
const unsaved = new Set(["auto-draft", "inherit"]);

/**
 * Brings in one item of an export. Posts and pages become stories; one that is here already stays as it is,
 * whatever the export says now. Everything else is counted by its type.
 */
export async function importItem(run: ImportRun, item: WxrItem): Promise<void> {
  const { report, newsroom } = run;
  report.comments += item.commentCount;
  if (!imported.has(item.postType) || unsaved.has(item.status)) {
    const type = item.postType === "" ? "without a type" : item.postType;
    report.leftOut[type] = (report.leftOut[type] ?? 0) + 1;
    return;
  }
  const record = recordOf(run, item);
  const source_sourceId = { source: run.source, sourceId: record.sourceId };
  const before = await newsroom.db.importedItem.findUnique({ where: { source_sourceId } });
  if (before !== null) {
    const outcome = before.checksum === record.checksum ? "here already" : "changed since";
    report.items[outcome] += 1;
    if (outcome === "changed since") tally(report.notes, outcome, nameOfItem(item));
    return;
  }
  const storyIds = await findLinkedStories(run, item);
  const now = newsroom.clock.now();
  const plan = planItem(item, { edition: run.edition, site: run.site, now, storyIds });
  const place = await placeItem(run, item);
  if (report.mode === "write") {
    reportWritten(run, await writeItem({ run, item, plan, place, record }));
  } else {
    const outcome = plan.state.kind === "draft" ? "drafts" : plan.state.kind;
    reportWritten(run, { outcome, routes: plan.addresses.paths.length, notes: [] });
  }
  reportPlan(run, item, plan);
}

/** Named by its number; one without, or with a number used twice, by what it says. */
function recordOf(run: ImportRun, item: WxrItem): ItemRecord {
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

function reportPlan({ report }: ImportRun, item: WxrItem, plan: ItemPlan): void {
  const name = nameOfItem(item);
  if (plan.state.kind === "draft")
    tally(report.notes, `kept as a draft: ${plan.state.reason}`, name);
  if (item.isSticky) tally(report.notes, "was sticky", name);
  for (const note of plan.notes) tally(report.notes, note, name);
  for (const { address, reason } of plan.addresses.refused)
    tally(report.notes, reason, `${name}: ${address}`);
  for (const { kind, detail } of plan.lost) tally(report.lost, kind, `${detail} in ${name}`);
}
