import { changesOf, isWhole, missingParts } from "#lib/migration/proof/item-proof";
import type { ReportForm } from "#lib/migration/proof/report-file";

/** The report for programs: `{ report, items }`, where each item says whether it is `whole`, what is `missing` and what is `changed`. */
export const jsonReport: ReportForm = {
  before: (report) => `{"report":${JSON.stringify(report)},\n"items":[\n`,
  item(proof, index) {
    const missing = Object.fromEntries(missingParts(proof));
    const told = { ...proof, changed: changesOf(proof), whole: isWhole(proof), missing };
    return `${index === 0 ? "" : ",\n"}${JSON.stringify(told)}`;
  },
  after: () => "\n]}\n",
};
