import "server-only";
import { openHeaders } from "#lib/addresses/open-headers";
import { askedUrl } from "#lib/addresses/query-header";
import { ApiProblem } from "#lib/api/api-problem";
import { apiRoot } from "#lib/api/api-root";
import { matchOperation } from "#lib/api/match-operation";
import { openApiDocument } from "#lib/api/openapi";
import type { Answered } from "#lib/api/operation";
import { problemResponse } from "#lib/api/problem-response";
import { keepRead } from "#lib/platform/cache";
import { messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";

/**
 * Answers a question to the open interface: what an operation reads, as JSON that may be kept until something of it
 * changes; everything that goes wrong is a problem (RFC 9457) with a sentence that says what to do.
 */
export async function answerRequest(request: Request, siteUrl: string): Promise<Response> {
  const url = askedUrl(request);
  try {
    if (url.pathname === `${apiRoot}/openapi.json`) return await answerDocument(url, siteUrl);
    const { operation, params } = matchOperation(url.pathname);
    const query = [...url.searchParams];
    const read = () => operation.read({ siteUrl, params, query });
    const answered = await askedOnce(read);
    if (answered.movedTo !== undefined) return moved(answered.movedTo);
    const headers = {
      ...linksOf(siteUrl, url, answered),
      // No tag tells a front cache when it is old.
      ...(answered.isMadeAnew && { "cache-control": "no-cache" }),
    };
    return json(answered.value, headers);
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(siteUrl, error);
    log.error("A question to the open interface failed", {
      path: url.pathname,
      reason: messageOf(error),
    });
    const detail = "It is not your fault. Try again in a moment.";
    return problemResponse(siteUrl, new ApiProblem("internal", detail));
  }
}

/** Kept by its tags, unless it is made anew for every request. */
async function askedOnce(read: () => Promise<Answered<unknown>>): Promise<Answered<unknown>> {
  const answered = await read();
  if (answered.isMadeAnew || answered.movedTo !== undefined) return answered;
  return keepRead(async () => ({ value: answered, tags: answered.tags }));
}

/** It changes with the software alone. */
async function answerDocument(url: URL, siteUrl: string): Promise<Response> {
  const [unknown] = url.searchParams.keys();
  if (unknown === undefined) {
    return json(await keepRead(async () => ({ value: openApiDocument(siteUrl), tags: [] })), {});
  }
  throw new ApiProblem("unknown-parameter", "The document takes no parameters.", [
    { parameter: unknown.slice(0, 80), detail: "It is not known here." },
  ]);
}

/** The first page of a list, and the next one where there is any (RFC 8288). */
function linksOf(
  siteUrl: string,
  { pathname, searchParams }: URL,
  { nextCursor }: Answered<unknown>,
): Record<string, string> {
  if (nextCursor === undefined) return {};
  const linkTo = (rel: string, cursor: string | null) => {
    const query = new URLSearchParams(searchParams);
    query.delete("cursor");
    if (cursor !== null) query.set("cursor", cursor);
    const asked = query.size === 0 ? "" : `?${query}`;
    return `<${siteUrl.replace(/\/+$/, "")}${pathname}${asked}>; rel="${rel}"`;
  };
  const next = nextCursor === null ? [] : [linkTo("next", nextCursor)];
  return { link: [linkTo("first", null), ...next].join(", ") };
}

function json(value: unknown, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(value), {
    headers: { ...openHeaders, "content-type": "application/json; charset=utf-8", ...headers },
  });
}

function moved(location: string): Response {
  return new Response(null, { status: 301, headers: { ...openHeaders, location } });
}
