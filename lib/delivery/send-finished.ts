import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { compress, isCompressible } from "#lib/delivery/compress";
import { entityTag, isUnchanged } from "#lib/delivery/entity-tag";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";

/**
 * Sends finished bytes in the encoding that the client likes best. A 200 carries a validator and becomes
 * a 304 when the client has the same bytes; to HEAD everything is said but the body.
 */
export async function sendFinished(
  exchange: { request: IncomingMessage; response: ServerResponse },
  answer: { status: number; headers: OutgoingHttpHeaders; body: Buffer },
): Promise<void> {
  const { request, response } = exchange;
  const { status, body } = answer;
  const encoding = isCompressible(String(answer.headers["content-type"] ?? ""), body.length)
    ? negotiateEncoding(request.headers["accept-encoding"])
    : "identity";
  const headers = { ...answer.headers, vary: "Accept-Encoding" };
  if (status === 200) {
    const etag = entityTag(body, encoding);
    if (isUnchanged(request.headers["if-none-match"], etag)) {
      response.writeHead(304, { ...withoutContent(headers), etag }).end();
      return;
    }
    Object.assign(headers, { etag });
  }
  const bytes = await compress(encoding, body);
  response.writeHead(status, {
    ...headers,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "content-length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** A 304 speaks of what the client has, so it does not describe it again (RFC 9110 §15.4.5). */
function withoutContent(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(content-(?!security)|last-modified)/i.test(name),
  );
  return Object.fromEntries(kept);
}
