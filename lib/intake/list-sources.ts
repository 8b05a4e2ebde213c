import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import type { SourceFeed } from "#prisma/generated/client";

/** A source as the desk lists it, and how many of its items wait in the inbox. */
export type SourceRow = SourceFeed & { waiting: number };

/** What is followed for an edition: what fails first, then by name. */
export async function listSources(
  { db, actor }: Newsroom,
  { editionId }: { editionId: string },
): Promise<SourceRow[]> {
  requirePermission(actor, "feed.manage");
  requireId(editionId, "There is no such edition.");
  const [sources, counts] = await Promise.all([
    db.sourceFeed.findMany({ where: { editionId }, orderBy: [{ name: "asc" }, { id: "asc" }] }),
    db.feedItem.groupBy({
      by: ["sourceId"],
      where: { editionId, state: "waiting", sameAsId: null },
      _count: true,
    }),
  ]);
  const waiting = new Map(counts.map(({ sourceId, _count }) => [sourceId, _count]));
  const rows = sources.map((source) => ({ ...source, waiting: waiting.get(source.id) ?? 0 }));
  return rows.sort((one, other) => Number(other.problem !== null) - Number(one.problem !== null));
}
