import { privateFileHeaders } from "#lib/addresses/file-headers";
import { authDesk } from "#lib/auth/session";
import { openPreviewMedia } from "#lib/desk/previews/open-preview-link";
import { sendFile } from "#lib/platform/send-file";

type Context = { params: Promise<{ token: string; media: string }> };

/** A picture or document of what a link shows, as long as the link is good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, media: mediaId } = await params;
  const media = await openPreviewMedia(authDesk(), { token, mediaId });
  const sent =
    media &&
    (await sendFile(request, media.hash, {
      ...privateFileHeaders(media),
      "x-robots-tag": "noindex, nofollow",
    }));
  return sent ?? new Response("Not here.\n", { status: 404 });
}
