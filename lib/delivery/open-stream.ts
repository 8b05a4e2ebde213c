import { pipeline, type Writable } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Answer } from "#lib/delivery/capture-response";
import { isCompressible } from "#lib/delivery/compress";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { carriedHeaders, safetyHeaders } from "#lib/delivery/public-headers";
import type { Visit } from "#lib/delivery/visit";

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** What an answer says that goes out as it comes. */
export function asItCame(headers: Answer["headers"]): Answer["headers"] {
  return {
    ...safetyHeaders,
    ...carriedHeaders(headers),
    "cache-control": "no-store",
    "x-dateline-cache": "pass",
  };
}

/**
 * Where an answer goes that is too large to be finished: to its reader as it comes, compressed on its way for whoever takes
 * that. Never more of it is in memory than its reader has yet to take.
 */
export function openStream(
  { request, response }: Visit,
  { status, headers }: Omit<Answer, "body">,
): Writable {
  const said = asItCame(headers);
  const wish = negotiateEncoding(request.headers["accept-encoding"]);
  const isPacked = isCompressible(String(headers["content-type"] ?? ""), Number.POSITIVE_INFINITY);
  if (!isPacked) return response.writeHead(status, said);
  const vary = { vary: "Accept-Encoding" };
  if (wish === "identity" || request.method === "HEAD")
    return response.writeHead(status, { ...said, ...vary });
  response.writeHead(status, { ...said, ...vary, "content-encoding": wish });
  const press = wish === "gzip" ? createGzip({ level: 5 }) : createBrotliCompress(quickly);
  // Whoever leaves is noticed by whoever writes.
  pipeline(press, response, () => undefined);
  return press;
}
