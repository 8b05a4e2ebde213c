import "server-only";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { madeRow } from "#lib/desk/addresses/made-row";
import { datesOf } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { listEditions } from "#lib/newsroom/editions";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";

/**
 * Those of some paths where a page of an archive opens today, as rows of the ledger would have it: the site makes these
 * pages of what is published, and the ledger does not name them.
 */
export async function findArchiveRows(
  tx: Pick<Tx, "article" | "edition">,
  paths: string[],
): Promise<Map<string, AddressRow>> {
  const asked = paths.filter((path) => path.includes("/archive"));
  const editions = asked.length === 0 ? [] : await listEditions(tx);
  const found = new Map<string, AddressRow>();
  for (const path of asked) {
    const edition = editions.find((one) => isIn(one, path));
    if (edition !== undefined && (await isOpen(tx, edition, path))) found.set(path, madeRow(path));
  }
  return found;
}

function isIn(edition: EditionView, path: string): boolean {
  const all = pathOf.archive(edition);
  return path === all || path.startsWith(`${all}/`);
}

async function isOpen(
  tx: Pick<Tx, "article">,
  edition: EditionView,
  path: string,
): Promise<boolean> {
  if (path === pathOf.archive(edition)) return true;
  const [year, month, ...more] = path.split("/").slice(pathOf.archive(edition).split("/").length);
  const of = { year: Number(year), month: Number(month) };
  const dates = more.length > 0 ? null : datesOf(edition, of);
  if (dates === null || pathOf.archive(edition, of) !== path) return false;
  const { from, until } = { from: new Date(dates.from), until: new Date(dates.until) };
  const where = { editionId: edition.id, publishedOn: { gte: from, lt: until } };
  return (await tx.article.findFirst({ where, select: { id: true } })) !== null;
}
