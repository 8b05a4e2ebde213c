import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { packBytes } from "#lib/delivery/pack-bytes";
import type { CacheWord } from "#lib/delivery/public-headers";
import { shownFeed } from "#lib/delivery/shown-feed";
import { isUnchanged } from "#lib/platform/is-unchanged";

type Exchange = { request: IncomingMessage; response: ServerResponse };

/**
 * Sends finished bytes in the encoding that the client likes best. A 200 carries a validator and becomes
 * a 304 when the client has the same bytes; to HEAD everything is said but the body.
 */
export async function sendFinished(
  exchange: Exchange,
  answer: { status: number; headers: OutgoingHttpHeaders; body: Buffer },
): Promise<void> {
  const { request, response } = exchange;
  const packed = await packBytes(answer, negotiateEncoding(request.headers["accept-encoding"]));
  if (answer.status === 200) return sendPacked(exchange, packed, "pass");
  const { etag: _, ...headers } = packed.headers;
  response.writeHead(answer.status, headers);
  response.end(request.method === "HEAD" ? undefined : packed.bytes);
}

/** The same for bytes that are packed already, of a 200; `more` is said in this answer alone. */
export function sendPacked(
  { request, response }: Exchange,
  { headers, bytes }: KeptBytes,
  word: CacheWord,
  more: OutgoingHttpHeaders = {},
): void {
  const shown = shownFeed(request.headers, headers);
  const said = { ...headers, "x-dateline-cache": word, ...more, ...shown };
  const etag = shown.etag ?? headers.etag;
  if (isUnchanged(request.headers, { ...said, etag })) {
    response.writeHead(304, withoutContent(said)).end();
    return;
  }
  response.writeHead(200, said);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** A 304 speaks of what the client has, so it does not describe it again (RFC 9110 §15.4.5). */
function withoutContent(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(content-(?!security|location)|last-modified)/i.test(name),
  );
  return Object.fromEntries(kept);
}
