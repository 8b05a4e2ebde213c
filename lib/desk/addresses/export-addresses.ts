import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type AddressAnswer, readAddresses } from "#lib/desk/addresses/address-rows";
import { type AddressFilter, listed } from "#lib/desk/addresses/list-addresses";
import { csvLine, csvMark } from "#lib/language/csv-line";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Rows that are read together, so that a long list is never held whole. */
const rowsTogether = 1_000;

const statuses: Record<AddressAnswer, string> = {
  live: "200",
  moved: "301",
  gone: "410",
  unknown: "404",
};

/**
 * The addresses that a filter lets through as comma-separated values, piece by piece, for a spreadsheet. What it
 * says of address, target and note can be brought back as a list.
 */
export function exportAddresses(
  { db, actor }: Newsroom,
  filter: AddressFilter,
): AsyncGenerator<string> {
  requirePermission(actor, "address.manage");
  return lines(db, filter);
}

async function* lines(db: Newsroom["db"], filter: AddressFilter): AsyncGenerator<string> {
  yield `${csvMark}${csvLine(["address", "target", "note", "answer", "name", "from", "since", "hits"])}`;
  for (let after: string | null = null; ; ) {
    const rows = await readAddresses(db, listed(filter, after, rowsTogether));
    const text = rows.map((row) =>
      csvLine([
        row.path,
        row.location ?? "",
        row.note,
        statuses[row.answer],
        row.name ?? "",
        row.origin,
        row.createdAt.toISOString(),
        String(row.hits),
      ]),
    );
    yield text.join("");
    const last = rows.at(-1);
    if (rows.length < rowsTogether || last === undefined) return;
    after = `${last.createdAt.toISOString()}_${last.id}`;
  }
}
