import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";

const missing = "There is no such picture or document.";

/** The file of a picture or document, published or not, for those who work here. Throws `not_found`. */
export async function getMediaFile(
  { db, actor }: Newsroom,
  mediaId: string,
): Promise<{ hash: string; mediaType: string }> {
  requirePermission(actor, "story.write");
  requireId(mediaId, missing);
  const media = await db.media.findUnique({ where: { id: mediaId }, include: { file: true } });
  if (media === null) throw new AppError("not_found", missing);
  return { hash: media.file.hash, mediaType: media.file.mediaType };
}
