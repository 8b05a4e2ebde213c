import "server-only";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { leftOver } from "#lib/migration/planning/left-over";
import type { ItemPlan } from "#lib/migration/planning/plan-item";
import type { Planned } from "#lib/migration/planning/plan-items";
import { proveItems } from "#lib/migration/proof/prove-items";
import { nameOfItem, tally } from "#lib/migration/report/import-report";
import type { Written } from "#lib/migration/writing/writing";
import { makeBreath } from "#lib/platform/breathe";

/** What became of each by its id, or would. */
export type Whole = Map<string, Written>;

/** Only what is written is reported; a report that cannot be kept ends the import, and what is here stays. */
export async function reportItems(
  run: ImportRun,
  planned: Planned[],
  written: Whole,
): Promise<void> {
  const breathe = makeBreath();
  for (const { id, item, plan, notes, missing } of planned) {
    await breathe();
    const what = written.get(id);
    if (what === undefined) continue;
    run.report.items[what.outcome] += 1;
    run.report.made.routes += what.routes;
    if (item.isSticky && what.outcome === "published" && plan.form === "article")
      run.sticky.push(id);
    for (const { kind, example } of what.notes) tally(run.report.notes, kind, example);
    for (const note of notes) tally(run.report.notes, note, nameOfItem(item));
    for (const { kind, what: named } of plan.fileNotes)
      tally(run.report.notes, kind, `${named} in ${nameOfItem(item)}`);
    for (const path of missing) tally(run.report.notes, deadLink, `${path} in ${nameOfItem(item)}`);
    reportPlan(run, item, plan);
  }
  await proveItems(run, planned, written);
}

const trashed = "thrown away at the source";
export const deadLink = "link to an address that did not come";

function reportPlan({ report }: ImportRun, item: ArchiveItem, plan: ItemPlan): void {
  const name = nameOfItem(item);
  if (plan.state.kind === "draft")
    tally(report.notes, `kept as a draft: ${plan.state.reason}`, name);
  if (plan.state.kind === "trashed") tally(report.notes, trashed, name);
  if (item.isSticky) tally(report.notes, "was sticky", name);
  const { terms, meta } = leftOver(item);
  for (const { domain, name: term } of terms)
    tally(report.notes, "term of a plug-in", `${domain}: ${term} in ${name}`);
  for (const { key } of meta) tally(report.notes, "field of a plug-in", `${key} in ${name}`);
  for (const note of plan.notes) tally(report.notes, note, name);
  for (const { kind, detail } of item.remarks ?? [])
    tally(report.notes, kind, `${detail} in ${name}`);
  for (const { kind, words } of plan.recognised)
    tally(report.notes, kind, `“${words.trim()}” in ${name}`);
  for (const { address, reason } of plan.addresses.refused)
    tally(report.notes, reason, `${name}: ${address}`);
  for (const { kind, detail } of plan.lost) tally(report.lost, kind, `${detail} in ${name}`);
}
