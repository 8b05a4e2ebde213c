import { openHeaders as headers } from "#lib/addresses/open-headers";
import { askedUrl } from "#lib/addresses/query-header";
import { answerGhost } from "#lib/ghost/answer-ghost";
import { readGhostPath } from "#lib/ghost/ghost-path";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { defaultEditionSegment, findSite, findSiteOfCode } from "#lib/published/site";
import type { Where } from "#lib/syndication/head-parts";

type Context = { params: Promise<{ path: string[] }> };

export const dynamic = "force-dynamic";

/** Ghost's Content API, read-only: `/ghost/api/content/…`, for another edition `/ghost/fa/api/content/…`. Any key is taken. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { edition, path } = readGhostPath((await params).path);
    const where = await whereIs(edition);
    const { searchParams } = askedUrl(request);
    const body = await keepRead(() => answerGhost(where, path, searchParams));
    return Response.json(body, { headers });
  } catch (error) {
    if (!(error instanceof GhostRefusal)) throw error;
    return Response.json(error.body, { status: error.status, headers });
  }
}

async function whereIs(code: string | null): Promise<Where> {
  const found = code === null ? findSite(defaultEditionSegment) : findSiteOfCode(code);
  const site = await keepRead(() => found);
  if (site === null) throw new GhostRefusal("NotFoundError", "There is no such edition.");
  return { siteUrl: siteUrlOf(env()), site };
}
