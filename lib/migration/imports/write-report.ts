import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { getImport } from "#lib/migration/imports/get-import";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { ReportForm } from "#lib/migration/proof/report-file";
import { type ImportReport, makeImportReport } from "#lib/migration/report/import-report";
import type { Newsroom } from "#lib/newsroom/newsroom";

const together = 500;

/** The whole report of an import in one of its forms, however many items it has. Throws `not_found`. */
export async function writeReport(
  newsroom: Newsroom,
  { importId, form }: { importId: string; form: ReportForm },
): Promise<AsyncGenerator<string>> {
  requirePermission(newsroom.actor, "structure.manage");
  const { report } = await getImport(newsroom, importId);
  return written(newsroom, { importId, form, report: report ?? makeImportReport("rehearse") });
}

type Writing = { importId: string; form: ReportForm; report: ImportReport };

async function* written(
  { db }: Newsroom,
  { importId, form, report }: Writing,
): AsyncGenerator<string> {
  yield form.before(report);
  let count = 0;
  for (let after = -1; ; ) {
    const rows = await db.importProof.findMany({
      where: { importId, number: { gt: after } },
      orderBy: { number: "asc" },
      take: together,
      select: { number: true, proof: true },
    });
    for (const { number, proof } of rows) {
      yield form.item(proof as ItemProof, count);
      count += 1;
      after = number;
    }
    if (rows.length < together) break;
  }
  yield form.after(report);
}
