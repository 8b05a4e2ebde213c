import { getAddress } from "#lib/desk/get-address";
import { listChoices } from "#lib/desk/list-choices";
import { versionOf } from "#lib/desk/seen-version";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { targetFields } from "./address-fields";

/** An address in the form that changes it. */
export async function readAddressForm(newsroom: Newsroom, id: string) {
  const row = await getAddress(newsroom, id);
  const { editions } = await listChoices(newsroom);
  const home = editions.find(({ isDefault }) => isDefault) ?? editions[0];
  return {
    row,
    edition: home,
    version: versionOf.address(row),
    fields: targetFields(home?.id ?? "", { target: row.location ?? "", note: row.note }),
  };
}
