import { Readable } from "node:stream";
import { authDesk } from "#lib/auth/session";
import { openPreviewMedia } from "#lib/desk/open-preview-link";
import { lengthHeader } from "#lib/language/length-header";
import { openFile } from "#lib/platform/storage";
import { asDownload } from "#lib/published/as-download";

type Context = { params: Promise<{ token: string; media: string }> };

/** A picture or document of what a link shows, as long as the link is good. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, media: mediaId } = await params;
  const media = await openPreviewMedia(authDesk(), { token, mediaId });
  const opened = media === null ? null : await openFile(media.hash);
  if (media === null || opened === null) return new Response("Not here.\n", { status: 404 });
  return new Response(Readable.toWeb(opened.stream) as ReadableStream, {
    headers: {
      "content-type": media.mediaType,
      [lengthHeader]: String(opened.bytes),
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
      ...asDownload(media),
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
    },
  });
}
