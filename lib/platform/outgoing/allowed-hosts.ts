import { env } from "#lib/platform/env";
import { isPublicAddress } from "#lib/platform/outgoing/public-address";

/** Which addresses source feeds may be fetched from: those of the public Internet, and what the operator names. */
export function allowedFeedHosts(): (address: string, port: number) => boolean {
  const named = new Set(env().FEED_HOSTS ?? []);
  return (address, port) =>
    isPublicAddress(address) ||
    named.has(address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`);
}
