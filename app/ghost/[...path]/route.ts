import { createHash } from "node:crypto";
import { answerGhost } from "#lib/ghost/answer-ghost";
import { readGhostPath } from "#lib/ghost/ghost-path";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import { env, siteUrlOf } from "#lib/platform/env";
import { findSite, findSiteOfCode } from "#lib/published/site";
import type { Where } from "#lib/syndication/head-parts";

type Context = { params: Promise<{ path: string[] }> };

const open = {
  "access-control-allow-origin": "*",
  "content-version": "v6.0",
  "x-robots-tag": "noindex",
  vary: "accept-version",
};

/** Ghost's Content API, read-only: `/ghost/api/content/…`, for another edition `/ghost/fa/api/content/…`. Any key is taken. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { edition, path } = readGhostPath((await params).path);
    const where = await whereIs(edition);
    const body = await answerGhost(where, path, new URL(request.url).searchParams);
    return answerJson(request, body);
  } catch (error) {
    if (!(error instanceof GhostRefusal)) throw error;
    const headers = { ...open, "cache-control": "no-store" };
    return Response.json(error.body, { status: error.status, headers });
  }
}

/** Browsers ask first, as clients name the version that they speak. */
export function OPTIONS(): Response {
  const headers = {
    ...open,
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "Accept-Version, If-None-Match",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

async function whereIs(code: string | null): Promise<Where> {
  const { value: site } = await (code === null ? findSite("~") : findSiteOfCode(code));
  if (site === null) throw new GhostRefusal("NotFoundError", "There is no such edition.");
  return { siteUrl: siteUrlOf(env()), site };
}

function answerJson(request: Request, body: object): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...open, etag, "cache-control": "public, max-age=0, must-revalidate" };
  if (request.headers.get("if-none-match")?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}
