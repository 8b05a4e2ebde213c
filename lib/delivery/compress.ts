import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";

/** Below this many bytes compression costs more than it saves. */
const worthwhile = 1_024;

const compressible = /^(text\/|application\/(.+\+)?(json|xml|javascript|manifest)\b|image\/svg)/i;

/** Whether bytes of this media type become smaller. */
export function isCompressible(contentType: string, size: number): boolean {
  return size >= worthwhile && compressible.test(contentType);
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const unbrotli = promisify(brotliDecompress);
const unzip = promisify(gunzip);

/** Compresses once for one answer, at levels that cost about as little as the page itself. */
export async function compress(encoding: ContentEncoding, body: Buffer): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return zip(body, { level: 5 });
  return asBrotli(body, 5);
}

/** With Brotli, at twenty times the cost, for what goes out again and again. */
export async function compressTightly(body: Buffer): Promise<Buffer> {
  return asBrotli(body, constants.BROTLI_MAX_QUALITY - 1);
}

function asBrotli(body: Buffer, quality: number): Promise<Buffer> {
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** What was compressed for one answer, as it was. */
export async function decompress(encoding: ContentEncoding, bytes: Buffer): Promise<Buffer> {
  if (encoding === "identity") return bytes;
  return encoding === "gzip" ? unzip(bytes) : unbrotli(bytes);
}
