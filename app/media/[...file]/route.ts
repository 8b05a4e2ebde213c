import { Readable } from "node:stream";
import { openFile } from "#lib/platform/storage";
import { asDownload } from "#lib/published/as-download";
import { findPublishedFile } from "#lib/published/find-file";
import { readMediaPath } from "#lib/published/media-path";

type Context = { params: Promise<{ file: string[] }> };

/**
 * Published files, by hash: `/media/<hash>.jpg`, with a readable name `/media/<hash>/annual-report.pdf`, or made smaller
 * `/media/<hash>/480w.webp`. The hash never names other bytes, so whoever has them may keep them for a year.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const file = await findPublishedFile(readMediaPath((await params).file));
  const opened = file === null ? null : await openFile(file.hash);
  if (file === null || opened === null) return new Response(null, { status: 404 });
  const headers = {
    "content-type": file.mediaType,
    "content-length": String(opened.bytes),
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    ...asDownload(file.mediaType),
  };
  return new Response(Readable.toWeb(opened.stream) as ReadableStream, { headers });
}
