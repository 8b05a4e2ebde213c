import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readAddresses } from "#lib/desk/addresses/address-rows";
import { listed } from "#lib/desk/addresses/list-addresses";
import { type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";

/**
 * What an old address can lead to: whatever readers can open, by a part of its name or of its address, the newest
 * first. The id of each is its address.
 */
export async function searchTargets(
  { db, actor }: Newsroom,
  { text }: Pick<Search, "text">,
): Promise<Found[]> {
  requirePermission(actor, "address.manage");
  const rows = await readAddresses(db, listed({ text, answer: "live" }, null, offered));
  return rows.map(({ path, name }) => ({ id: path, label: name || path, note: path }));
}
