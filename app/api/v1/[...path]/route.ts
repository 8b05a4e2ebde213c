import { preflightResponse, problemResponse } from "#lib/api/answer-headers";
import { answerRequest } from "#lib/api/answer-request";
import { ApiProblem } from "#lib/api/api-problem";
import { env, siteUrlOf } from "#lib/platform/env";

export const dynamic = "force-dynamic";

/** The open interface: what readers see, as data. Its operations, and what they take, are in `lib/api`. */
export function GET(request: Request): Promise<Response> {
  return answerRequest(request, siteUrlOf(env()));
}

export function OPTIONS(): Response {
  return preflightResponse();
}

function refuse(): Response {
  const detail = "It answers GET, HEAD and OPTIONS. Nothing is written here.";
  return problemResponse(siteUrlOf(env()), new ApiProblem("method-not-allowed", detail));
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
