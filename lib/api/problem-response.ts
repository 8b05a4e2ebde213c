import type { z } from "zod";
import { type ApiProblem, problemKinds } from "#lib/api/api-problem";
import type { problemSchema } from "#lib/api/schemas/problem-schema";
import { openHeaders } from "#lib/language/open-headers";
import { absoluteUrl } from "#lib/syndication/absolute-url";

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
    },
  });
}
