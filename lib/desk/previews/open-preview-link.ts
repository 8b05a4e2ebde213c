import "server-only";
import { makePreview, type Preview } from "#lib/desk/previews/make-preview";
import { findByPreviewToken } from "#lib/desk/previews/preview-token";
import { mediaOf } from "#lib/newsroom/keep-references";
import type { Newsroom } from "#lib/newsroom/newsroom";

/**
 * What whoever has a link is shown, or null when the link is no longer good. The link itself is the permission, so
 * it is asked anew for every request. Pictures are addressed under the link and nowhere else.
 */
export async function openPreviewLink(
  desk: Pick<Newsroom, "db" | "clock">,
  token: string,
): Promise<Preview | null> {
  const opened = await findByPreviewToken(desk, token);
  if (opened === null) return null;
  return makePreview(desk, {
    ...opened,
    mediaHref: (mediaId) => `/preview/shared/${encodeURIComponent(token)}/media/${mediaId}`,
  });
}

/** A picture or document of just what a link shows; null for everything else, and when the link is no longer good. */
export async function openPreviewMedia(
  desk: Pick<Newsroom, "db" | "clock">,
  { token, mediaId }: { token: string; mediaId: string },
): Promise<{ hash: string; mediaType: string } | null> {
  const opened = await findByPreviewToken(desk, token);
  if (opened === null || !mediaOf(opened.content).includes(mediaId)) return null;
  // What the text names is an id, whatever was asked for.
  const where = { id: mediaId };
  const media = await desk.db.media.findUnique({ where, include: { file: true } });
  // What was taken down is for nobody outside, whatever they were sent.
  if (media === null || media.file.takenDownAt !== null) return null;
  return { hash: media.file.hash, mediaType: media.file.mediaType };
}
