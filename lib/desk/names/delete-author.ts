import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockAuthor } from "#lib/desk/names/lock-labelled";
import { checkUnused } from "#lib/desk/where-used";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";

/** Takes an author who signs no story out of the newsroom, and frees the addresses. One who does is an issue. */
export async function deleteAuthor(
  newsroom: Newsroom,
  { authorId }: { authorId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "author.manage");
  return inOneTransaction(newsroom, async (tx) => {
    await lockAuthor(tx, authorId);
    const unused = await checkUnused(tx, "author", authorId);
    if (!unused.ok) return unused;
    const expiry = await tagsOfLabelled(tx, "author", [authorId]);
    await tx.route.deleteMany({ where: { targetType: "author", targetId: authorId } });
    await tx.listing.deleteMany({ where: { listId: { startsWith: `author:${authorId}:` } } });
    await tx.publishedMedia.deleteMany({ where: { ownerId: authorId } });
    await tx.author.delete({ where: { id: authorId } });
    const facts = { action: "author.deleted", entityType: "author", entityId: authorId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, expiry);
    return ok(null);
  });
}
