import type { z } from "zod";
import { type ApiProblem, problemKinds } from "#lib/api/api-problem";
import type { problemSchema } from "#lib/api/schemas/problem-schema";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** Pages of every site may read every answer; nobody's cookies are asked for, and search engines list none of them. */
export const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Last-Modified, Link, Location",
  "x-robots-tag": "noindex",
};

const methods = "GET, HEAD, OPTIONS";

/** A problem as RFC 9457 writes it. */
export function problemResponse(siteUrl: string, { kind, message, errors }: ApiProblem): Response {
  const { status, title } = problemKinds[kind];
  const problem: z.input<typeof problemSchema> = {
    type: `${absoluteUrl(siteUrl, "/api/v1")}#problem-${kind}`,
    ...{ title, status, detail: message },
    ...(errors.length > 0 && { errors }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...openHeaders,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(kind === "method-not-allowed" && { allow: methods }),
    },
  });
}

/** What a browser is told that asks on behalf of another site first. */
export function preflightResponse(): Response {
  const headers = {
    ...openHeaders,
    allow: methods,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": "If-None-Match, If-Modified-Since",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}
