import type { z } from "zod";
import { openHeaders } from "#lib/addresses/open-headers";
import { type ApiProblem, problemKinds } from "#lib/api/api-problem";
import type { problemSchema } from "#lib/api/schemas/problem-schema";
import { absoluteUrl } from "#lib/syndication/absolute-url";

export const problemType = "application/problem+json; charset=utf-8";

/** A problem as RFC 9457 writes it; its type is the address at which the reference explains it. */
export function problemOf(
  siteUrl: string,
  { kind, message, errors }: ApiProblem,
): z.input<typeof problemSchema> {
  const { status, title } = problemKinds[kind];
  return {
    type: `${absoluteUrl(siteUrl, "/api/v1")}#problem-${kind}`,
    ...{ title, status, detail: message },
    ...(errors.length > 0 && { errors }),
  };
}

export function problemResponse(siteUrl: string, problem: ApiProblem): Response {
  const said = problemOf(siteUrl, problem);
  return new Response(JSON.stringify(said), {
    status: said.status,
    headers: {
      ...openHeaders,
      "content-type": problemType,
      "cache-control": "no-store",
    },
  });
}
