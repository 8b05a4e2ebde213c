import { privateFileHeaders } from "#lib/addresses/file-headers";
import { getMediaFile, getMediaThumbnail } from "#lib/desk/media/get-media-file";
import { replaceMedia } from "#lib/desk/media/replace-media";
import { AppError } from "#lib/platform/errors";
import { sendFile } from "#lib/platform/send-file";
import { answerDesk } from "../../answer";
import { readId } from "../../read-id";
import { takeFile } from "../take-file";

const missing = "There is no such picture or document.";

type Context = { params: Promise<{ id: string }> };

/** A picture or document of the newsroom, also one that no reader can see yet; with `?small` as lists show it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const id = await readId(params, missing);
    const isSmall = new URL(request.url).searchParams.has("small");
    const find = isSmall ? getMediaThumbnail : getMediaFile;
    const file = await find(newsroom, id);
    const sent = await sendFile(request, file.hash, privateFileHeaders(file));
    if (sent === null) throw new AppError("not_found", "The file of this picture is missing.");
    return sent;
  });
}

/**
 * Puts another file (`multipart/form-data`: `version`, the hash of the file that was seen, and last `file`) in the place of
 * this one's, which keeps its id and its words.
 */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const mediaId = await readId(params, missing);
    return takeFile(newsroom, request, ({ path, words }) =>
      replaceMedia(newsroom, { path, mediaId, version: words.get("version") }),
    );
  });
}
