import { hash } from "node:crypto";
import type { ContentEncoding } from "#lib/delivery/negotiate-encoding";

/** A strong validator (RFC 9110 §8.8.3): the finished bytes and the encoding in which they are sent. */
export function entityTag(body: Buffer, encoding: ContentEncoding): string {
  const digest = hash("sha256", body, "base64url").slice(0, 22);
  return encoding === "identity" ? `"${digest}"` : `"${digest}-${encoding}"`;
}

/** The tag of the same bytes once they are packed more tightly: other bytes, so another one. */
export function tightTag(tag: string): string {
  return tag.replace(/-br"$/, '-tight-br"');
}
