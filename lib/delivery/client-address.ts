import type { IncomingMessage } from "node:http";

/**
 * Who asks: the far end of the connection, or what the operator's own proxies say of it. Each of them adds the
 * address it was asked from at the end of X-Forwarded-For; what stands before their entries anybody can write.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const said = forwarded.map((entry) => entry.trim()).filter((entry) => entry !== "");
  const way = [...said, request.socket.remoteAddress ?? ""];
  const address = way[Math.max(0, way.length - 1 - trustedProxies)] ?? "";
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
