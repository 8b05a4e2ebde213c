import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { findSource } from "#lib/intake/sources/lock-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { FeedPoll, SourceFeed } from "#prisma/generated/client";

/** A source, and what came of the last looks at it, the newest first. */
export async function getSource(
  { db, actor }: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<{ source: SourceFeed; polls: FeedPoll[]; shown: number }> {
  requirePermission(actor, "feed.manage");
  const source = await findSource(db, sourceId);
  const [polls, shown] = await Promise.all([
    db.feedPoll.findMany({
      where: { sourceId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 30,
    }),
    db.outsideItem.count({ where: { sourceId } }),
  ]);
  return { source, polls, shown };
}
