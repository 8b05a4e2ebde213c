import type { OutgoingHttpHeaders } from "node:http";
import { compress, isCompressible } from "#lib/delivery/compress";
import { entityTag, tightTag } from "#lib/delivery/entity-tag";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";

/**
 * Finished bytes as they go out to whoever likes this encoding best, with all that is said of them. What is small or
 * compressed already stays as it is. `last` may hold the same bytes packed before.
 */
export async function packBytes(
  answer: { headers: OutgoingHttpHeaders; body: Buffer },
  wish: ContentEncoding,
  last?: KeptBytes,
): Promise<KeptBytes> {
  const { headers, body } = answer;
  const isWorthIt = isCompressible(String(headers["content-type"] ?? ""), body.length);
  const encoding = isWorthIt ? wish : "identity";
  const tag = entityTag(body, encoding);
  const known = [tag, tightTag(tag)].includes(String(last?.headers.etag)) ? last : undefined;
  const etag = known?.headers.etag ?? tag;
  const bytes = known?.bytes ?? (await compress(encoding, body));
  return {
    bytes,
    headers: {
      ...headers,
      vary: headers.vary === undefined ? "Accept-Encoding" : `${headers.vary}, Accept-Encoding`,
      etag,
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      "content-length": bytes.length,
    },
  };
}
