import { publicFileHeaders } from "#lib/addresses/file-headers";
import { keepRead } from "#lib/platform/cache";
import { answerCondition, keptForGood } from "#lib/platform/kept-file";
import { sendFile } from "#lib/platform/send-file";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { type AskedFile, isAddressOf, mediaPath, readMediaPath } from "#lib/published/media-path";

type Context = { params: Promise<{ file: string[] }> };

/**
 * Published files, by hash: `/media/<hash>.jpg`, with a readable name `/media/<hash>/annual-report.pdf`, or made smaller
 * `/media/<hash>/512w.webp`, or cut as well `/media/<hash>/4x3-500-500-512w.webp`; 410 for what was taken down or replaced.
 * The hash never names other bytes, so whoever has them may keep them for a year, is told that they are the same, and gets a
 * part of them where it asks for one.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = readMediaPath((await params).file);
  if (asked === null) return nothing(404);
  const file = await keepRead(async () => {
    const value = await findPublishedFile(asked);
    return { value, tags: value?.tags ?? [] };
  });
  if (file === null) return (await isFileGone(asked)) ? nothing(410) : await wholeInstead(asked);
  if (!isAddressOf(asked, file.mediaType)) return nothing(404);
  const kept = keptForGood(file);
  const early = answerCondition(request, kept);
  if (early !== null) return early;
  const headers = { ...kept, ...publicFileHeaders(file) };
  return (await sendFile(request, file.hash, headers)) ?? nothing(404);
}

/** Of what was cut around another point since a page was kept somewhere, the whole: browsers cut it to its place. */
async function wholeInstead({ hash, rendition }: AskedFile): Promise<Response> {
  if (rendition?.cut === undefined) return nothing(404);
  const whole = await findPublishedFile({ hash, rendition: null });
  if (whole === null) return nothing(404);
  const headers = {
    location: mediaPath({ hash, mediaType: whole.mediaType }),
    "cache-control": "no-store",
  };
  return new Response(null, { status: 307, headers });
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
