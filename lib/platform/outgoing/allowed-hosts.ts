import { env } from "#lib/platform/env";
import { isPublicAddress } from "#lib/platform/outgoing/public-address";

/** Which addresses we ask of our own accord, for source feeds and to tell hubs: those of the public Internet, and what the operator names. */
export function allowedHosts(): (address: string, port: number) => boolean {
  const named = new Set(env().FEED_HOSTS ?? []);
  return (address, port) =>
    isPublicAddress(address) ||
    named.has(address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`);
}
