import { safetyHeaders } from "#lib/delivery/public-headers";
import type { Visit } from "#lib/delivery/visit";

/** Tells a program what went wrong before anybody could answer it (RFC 9457). */
export function sendProblem(
  { response }: Pick<Visit, "response">,
  problem: { status: number; title: string; detail: string; headers?: Record<string, string> },
): void {
  const { headers, ...said } = problem;
  response.writeHead(said.status, {
    ...safetyHeaders,
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "x-robots-tag": "noindex",
    "x-dateline-cache": "pass",
    ...headers,
  });
  response.end(JSON.stringify({ type: "about:blank", ...said }));
}
