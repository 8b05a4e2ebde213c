import type { ImportSeen } from "#components/desk/imports/import-types";
import type { ImportView } from "#lib/migration/imports/import-view";
import { itemSums } from "#lib/migration/report/format-report";

/** How far an import is, as its page asks again and again. */
export function importSeen({ stage, isStopped, progress, report }: ImportView): ImportSeen {
  // What an earlier stage told stands there until this one has something to tell.
  const isOwn = report !== null && (report.mode === "write") === (stage === "importing");
  const sums = isOwn ? itemSums(report) : [];
  return { stage, isStopped, progress, sums };
}
