import type { AddressRow } from "#lib/desk/addresses/address-rows";

/** What the site makes by itself at an address, as a row of the ledger would have it: the ledger does not name it. */
export function madeRow(path: string): AddressRow {
  return {
    ...{ id: "", path, origin: "canonical", note: "", hits: 0, lastHitAt: null },
    ...{ createdAt: new Date(0), answer: "live", location: path, name: null },
    ...{ targetType: "url", targetId: null, targetUrl: path, editionId: null },
  };
}
