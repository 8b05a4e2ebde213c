import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { readOpml } from "#lib/intake/opml/read-opml";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

/** More is no list that somebody reads. */
export const mostSources = 2_000;

/**
 * Follows the feeds of a list (OPML) for an edition. They are looked at in the next minutes; those followed already
 * stay as they are.
 */
export async function importSources(
  newsroom: Newsroom,
  { editionId, bytes }: { editionId: string; bytes: Uint8Array },
): Promise<Result<{ added: number; known: number }>> {
  requirePermission(newsroom.actor, "feed.manage");
  const feeds = await readOpml(bytes);
  const said = (message: string) => fail({ path: ["file"], message });
  if (feeds === null)
    return said(
      "This is no list of feeds (OPML). Save it from a feed reader, then choose it again.",
    );
  if (feeds.length === 0) return said("This list names no feeds.");
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const followed = await tx.sourceFeed.findMany({ where: { editionId }, select: { url: true } });
    const urls = new Set(followed.map(({ url }) => url));
    const fresh = feeds.filter(({ url }) => !urls.has(url));
    if (followed.length + fresh.length > mostSources) {
      return said(`More than ${mostSources} feeds cannot be followed. Make the list shorter.`);
    }
    const now = newsroom.clock.now();
    const createdById = userIdOf(newsroom.actor);
    const by = { editionId, createdById, createdAt: now, nextPollAt: now };
    await tx.sourceFeed.createMany({
      data: fresh.map((feed) => ({ id: newId(), ...feed, ...by })),
    });
    const data = { note: `${fresh.length}` };
    const facts = { action: "source.imported", entityType: "edition", entityId: edition.id, data };
    await recordEvent(tx, newsroom, facts);
    return ok({ added: fresh.length, known: feeds.length - fresh.length });
  });
}
