import { keepRead } from "#lib/platform/cache";
import { tagOf } from "#lib/published/tags";
import { webManifest } from "#lib/syndication/web-manifest";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** The edition as an app on a home screen. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const where = await whereIs((await readParams(params)).edition);
  const manifest = await keepRead(async () => ({
    value: webManifest(where),
    tags: [tagOf.site()],
  }));
  const headers = { "content-type": "application/manifest+json; charset=utf-8" };
  return new Response(JSON.stringify(manifest), { headers });
}
