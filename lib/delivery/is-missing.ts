import type { Answer } from "#lib/delivery/capture-response";

/** Whether the origin found no page; data for a router that nobody has here is none. */
export function isMissing({ status, headers }: Pick<Answer, "status" | "headers">): boolean {
  const isRouterData = String(headers["content-type"] ?? "").startsWith("text/x-component");
  return status === 404 || status === 410 || isRouterData;
}
