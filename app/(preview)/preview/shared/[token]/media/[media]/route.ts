import { authDesk } from "#lib/auth/session";
import { openPreviewMedia } from "#lib/desk/open-preview-link";
import { asDownload } from "#lib/published/as-download";
import { sendFile } from "../../../../../../media/send-file";

type Context = { params: Promise<{ token: string; media: string }> };

/** A picture or document of what a link shows, as long as the link is good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, media: mediaId } = await params;
  const media = await openPreviewMedia(authDesk(), { token, mediaId });
  const sent =
    media &&
    (await sendFile(request, media.hash, {
      "content-type": media.mediaType,
      "cache-control": "private, no-store, no-transform",
      "content-security-policy": "default-src 'none'; sandbox",
      ...asDownload(media),
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
    }));
  return sent ?? new Response("Not here.\n", { status: 404 });
}
