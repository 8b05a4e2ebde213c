import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { getEntrySite } from "#lib/desk/addresses/known-addresses";
import { type ListLine, planLines, type Seen } from "#lib/desk/addresses/plan-address-list";
import { readAddressList } from "#lib/desk/addresses/read-address-list";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/** How many lines are worked on together. */
export const linesTogether = 200;

/** What would become of each line of a list if it were added now; nothing is written. */
export async function checkAddressList(
  newsroom: Newsroom,
  { bytes }: { bytes: Uint8Array },
): Promise<Result<ListLine[]>> {
  requirePermission(newsroom.actor, "address.manage");
  const entries = readAddressList(bytes);
  if (!entries.ok) return entries;
  const { db } = newsroom;
  const [site, seen]: [Awaited<ReturnType<typeof getEntrySite>>, Seen] = [
    await getEntrySite(db),
    new Map(),
  ];
  const told: ListLine[] = [];
  for (let from = 0; from < entries.value.length; from += linesTogether) {
    const some = entries.value.slice(from, from + linesTogether);
    told.push(...(await planLines(db, some, { site, seen })).map((line) => line.told));
  }
  return ok(told);
}
