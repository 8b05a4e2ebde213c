import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkSeenPosition, lockPlaced, lookAlike } from "#lib/desk/media/lock-placed";
import { putFile } from "#lib/desk/media/put-file";
import type { Seen } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/**
 * Takes back that the files readers get of a picture say where it was taken: the file without it stands there again, at the
 * addresses it had, and those of the files that said so answer 410. What somebody has loaded is out of reach.
 */
export async function withholdPosition(
  newsroom: Newsroom,
  { mediaId, version }: Seen & { mediaId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "media.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const found = await lockPlaced(tx, mediaId);
    const { media, position } = found;
    if (position.plainFileId === null) return ok(null);
    const seen = await checkSeenPosition(tx, newsroom, { version, ...found });
    if (!seen.ok) return seen;
    const file = await tx.mediaFile.findUniqueOrThrow({ where: { id: position.plainFileId } });
    await lookAlike(tx, media.file, file);
    await tx.mediaPosition.update({ where: { mediaId }, data: { plainFileId: null } });
    return putFile(tx, newsroom, { media, file, action: "media.position_withheld" });
  });
}
