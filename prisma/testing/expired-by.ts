import type { Db } from "#lib/platform/db";
import type { Expiry } from "#lib/platform/expiry";

/** Which tags a piece of work expired, each list in alphabetical order. */
export async function expiredBy(db: Db, work: () => Promise<unknown>): Promise<Expiry> {
  const { _max } = await db.invalidation.aggregate({ _max: { id: true } });
  await work();
  const rows = await db.invalidation.findMany({ where: { id: { gt: _max.id ?? 0n } } });
  const tagsOf = (soft: boolean) =>
    rows.filter((row) => row.soft === soft).flatMap(({ tags }) => tags);
  return { hard: tagsOf(false).sort(), soft: tagsOf(true).sort() };
}
