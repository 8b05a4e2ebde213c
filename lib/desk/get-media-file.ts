import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";

/** The file of a picture or document, published or not, for those who work here. Throws `not_found`. */
export async function getMediaFile(
  { db, actor }: Newsroom,
  mediaId: string,
): Promise<{ hash: string; mediaType: string }> {
  requirePermission(actor, "story.write");
  const media = await db.media.findUnique({ where: { id: mediaId }, include: { file: true } });
  if (media === null) throw new AppError("not_found", "There is no such picture or document.");
  return { hash: media.file.hash, mediaType: media.file.mediaType };
}
