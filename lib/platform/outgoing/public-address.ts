import { BlockList, isIPv6 } from "node:net";

/** Networks that are no part of the public Internet (IANA special-purpose registries; RFC 6890). */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  special.ipv4.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  // Not given out for everybody: all but 2000::/3.
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  // Inside of it: addresses that carry an IPv4 address, or stand in books.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  special.ipv6.addSubnet(network, prefix, "ipv6");
}

/** Whether an IP address is one that anybody on the Internet may reach: not this machine, not a network around it. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  const family = isIPv6(address) ? "ipv6" : "ipv4";
  return !special[family].check(address, family);
}
