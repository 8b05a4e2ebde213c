import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What an archive held and the newsroom has no place for, counted by kind, the most frequent first. */
export type Kept = { source: string; kinds: { kind: string; count: number }[] };

/** What is kept of archives as it stood there, out of sight; of these sources, or of all. */
export async function listKept(
  { db, actor }: Newsroom,
  { sources }: { sources?: string[] } = {},
): Promise<Kept[]> {
  requirePermission(actor, "structure.manage");
  const counted = await db.importedRecord.groupBy({
    by: ["source", "kind"],
    ...(sources !== undefined && { where: { source: { in: sources } } }),
    _count: true,
    orderBy: [{ source: "asc" }, { _count: { kind: "desc" } }, { kind: "asc" }],
  });
  return [...Map.groupBy(counted, ({ source }) => source)].map(([source, kinds]) => ({
    source,
    kinds: kinds.map(({ kind, _count: count }) => ({ kind, count })),
  }));
}
