import { openHeaders } from "#lib/addresses/open-headers";
import { isGhostPath } from "#lib/addresses/own-paths";
import { ApiProblem } from "#lib/api/api-problem";
import { problemOf, problemType } from "#lib/api/problem-response";
import { safetyHeaders } from "#lib/delivery/public-headers";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { GhostRefusal, type RefusalType } from "#lib/ghost/ghost-refusal";

type Kind = "damaged-address" | "method-not-allowed" | "unavailable";

const ghostTypes: Record<Kind, RefusalType> = {
  "damaged-address": "BadRequestError",
  "method-not-allowed": "MethodNotAllowedError",
  unavailable: "MaintenanceError",
};

/**
 * Tells a program that asks an open interface what went wrong before anybody there could answer it, in the form in which
 * that interface refuses: a problem (RFC 9457), and below `/ghost/` an error as Ghost writes it.
 */
export function refuseOpen(
  { siteUrl }: Pick<DeliveryDesk, "siteUrl">,
  { response, path }: Pick<Visit, "response" | "path">,
  refusal: { kind: Kind; detail: string; headers?: Record<string, string> },
): void {
  const { kind, detail, headers } = refusal;
  const said = isGhostPath(path)
    ? asGhostSays(new GhostRefusal(ghostTypes[kind], detail))
    : asProblem(siteUrl, new ApiProblem(kind, detail));
  response.writeHead(said.status, {
    ...safetyHeaders,
    ...openHeaders,
    "content-type": said.type,
    "cache-control": "no-store",
    "x-dateline-cache": "pass",
    ...headers,
  });
  response.end(JSON.stringify(said.body));
}

function asGhostSays({ status, body }: GhostRefusal) {
  return { status, body, type: "application/json; charset=utf-8" };
}

function asProblem(siteUrl: string, problem: ApiProblem) {
  const body = problemOf(siteUrl, problem);
  return { status: body.status, body, type: problemType };
}
