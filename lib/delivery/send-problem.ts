import { safetyHeaders } from "#lib/delivery/public-headers";
import type { Visit } from "#lib/delivery/visit";
import { openHeaders } from "#lib/language/open-headers";

/** Tells a program what went wrong before anybody could answer it (RFC 9457). */
export function sendProblem(
  { response }: Pick<Visit, "response">,
  problem: {
    status: number;
    /** As the reference of the open interface explains it, where it does. */
    kind?: "method-not-allowed" | "unavailable";
    title: string;
    detail: string;
    headers?: Record<string, string>;
  },
): void {
  const { headers, kind, ...said } = problem;
  response.writeHead(said.status, {
    ...safetyHeaders,
    ...openHeaders,
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "x-dateline-cache": "pass",
    ...headers,
  });
  const type = kind === undefined ? "about:blank" : `/api/v1#problem-${kind}`;
  response.end(JSON.stringify({ type, ...said }));
}
