import { createHash } from "node:crypto";

/** The identity of a list's feed, as a UUID of version 8 (RFC 9562, 5.8): the same for the same list, whatever it is called. */
export function feedId(listId: string): string {
  const hex = createHash("sha256").update(listId).digest("hex");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
