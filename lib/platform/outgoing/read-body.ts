import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { refusal, sentenceFor } from "#lib/platform/outgoing/refusal";

const unpacked: Record<string, () => Transform> = {
  "": () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The whole of an answer, unpacked as it comes: what is small packed and huge unpacked ends at the limit. */
export async function readBody(
  response: IncomingMessage,
  { mostBytes }: { mostBytes: number },
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packing = response.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const unpack = Object.hasOwn(unpacked, packing) ? unpacked[packing] : undefined;
  const isTooLarge = Number(response.headers["content-length"] ?? 0) > mostBytes;
  if (unpack === undefined || isTooLarge) {
    response.destroy();
    throw refusal(isTooLarge ? "it is too large" : "it is packed in a way that is not known here");
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    await pipeline(response, unpack(), async (source) => {
      for await (const part of source) {
        size += part.length;
        if (size > mostBytes) throw refusal("it is too large");
        parts.push(part);
      }
    });
  } catch (error) {
    throw isPackedWrongly(error) ? refusal("what it sends is broken") : sentenceFor(error, signal);
  }
  if (!response.complete) throw refusal("it broke off");
  return Buffer.concat(parts);
}

const isPackedWrongly = (error: unknown) =>
  error instanceof Error &&
  "code" in error &&
  /^Z_|^ERR__?(?:ZLIB|BROTLI)|^ERR_/.test(String(error.code)) &&
  !/PREMATURE|ABORT/.test(String(error.code));
