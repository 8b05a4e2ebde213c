import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";

const missing = "There is no such link.";

/** Closes a link: its next request is told that it is no longer good. One that is closed already stays so. */
export async function revokePreviewLink(
  newsroom: Newsroom,
  { storyId, linkId }: { storyId: string; linkId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "story.write");
  for (const id of [storyId, linkId]) requireId(id, missing);
  return inOneTransaction(newsroom, async (tx) => {
    const link = await tx.previewLink.findFirst({ where: { id: linkId, storyId } });
    if (link === null) throw new AppError("not_found", missing);
    if (link.revokedAt !== null) return ok(null);
    const revokedAt = newsroom.clock.now();
    await tx.previewLink.update({ where: { id: linkId }, data: { revokedAt } });
    await recordEvent(tx, newsroom, {
      action: "story.preview_link_revoked",
      entityType: "story",
      entityId: storyId,
      data: { linkId },
    });
    return ok(null);
  });
}
