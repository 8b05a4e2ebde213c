import { Readable } from "node:stream";
import { openFile } from "#lib/platform/storage";
import { asDownload } from "#lib/published/as-download";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { readMediaPath } from "#lib/published/media-path";

type Context = { params: Promise<{ file: string[] }> };

/**
 * Published files, by hash: `/media/<hash>.jpg`, with a readable name `/media/<hash>/annual-report.pdf`, or made smaller
 * `/media/<hash>/480w.webp`; 410 for what was taken down or replaced. The hash never names other bytes, so whoever has them may keep them for a year.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const asked = readMediaPath((await params).file);
  const file = await findPublishedFile(asked);
  const opened = file === null ? null : await openFile(file.hash);
  if (file === null || opened === null) {
    const status = (await isFileGone(asked)) ? 410 : 404;
    return new Response(null, { status, headers: { "cache-control": "no-store" } });
  }
  const headers = {
    "content-type": file.mediaType,
    "content-length": String(opened.bytes),
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    ...asDownload(file),
  };
  return new Response(Readable.toWeb(opened.stream) as ReadableStream, { headers });
}
