import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { getAddress } from "#lib/desk/addresses/get-address";
import { listChoices } from "#lib/desk/list-choices";
import { versionOf } from "#lib/desk/seen-version";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { targetFields } from "./address-fields";

/** What it leads to is not before readers, so that it has no address to be shown. */
function missingTarget({ answer, name, targetUrl }: AddressRow): string {
  const target = name === null ? (targetUrl ?? "What it leads to") : `“${name}”`;
  return answer === "gone"
    ? `${target} is withdrawn. Left empty, the address goes on saying so.`
    : `${target} is not published. Left empty, the address leads there as soon as it is.`;
}

/** An address in the form that changes it. */
export async function readAddressForm(newsroom: Newsroom, id: string) {
  const row = await getAddress(newsroom, id);
  const { editions } = await listChoices(newsroom);
  const home = editions.find(({ isDefault }) => isDefault) ?? editions[0];
  return {
    row,
    edition: home,
    version: versionOf.address(row),
    fields: targetFields(home?.id ?? "", {
      ...{ target: row.location ?? "", note: row.note },
      missing: row.location === null ? missingTarget(row) : undefined,
    }),
  };
}
