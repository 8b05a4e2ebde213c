import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { renditionTypes, wholeCrop } from "#lib/content/renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";

const missing = "There is no such picture or document.";

/** How wide the pictures of a list are asked for. */
export const thumbnailWidth = 384;

type Served = { hash: string; mediaType: string; title: string };

/** The file of a picture or document, published or not, for those who work here. Throws `not_found`. */
export async function getMediaFile({ db, actor }: Newsroom, mediaId: string): Promise<Served> {
  requirePermission(actor, "story.write");
  requireId(mediaId, missing);
  const media = await db.media.findUnique({ where: { id: mediaId }, include: { file: true } });
  if (media === null) throw new AppError("not_found", missing);
  return { hash: media.file.hash, mediaType: media.file.mediaType, title: media.title };
}

/** A picture as lists show it: made smaller where that was done already, else as it is. Throws `not_found`. */
export async function getMediaThumbnail(newsroom: Newsroom, mediaId: string): Promise<Served> {
  requirePermission(newsroom.actor, "story.write");
  const whole = await getMediaFile(newsroom, mediaId);
  const smaller = await newsroom.db.rendition.findFirst({
    where: {
      file: { hash: whole.hash },
      crop: wholeCrop,
      mediaType: renditionTypes.first,
      width: { gte: thumbnailWidth },
    },
    orderBy: { width: "asc" },
    select: { hash: true, mediaType: true },
  });
  return { ...whole, ...smaller };
}
