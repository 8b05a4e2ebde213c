import { keepRead } from "#lib/platform/cache";
import { tagOf } from "#lib/published/tags";
import { feedStyle } from "#lib/syndication/feed-style";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** What makes a feed a page that explains it, for whoever opens it in a browser. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { site } = await whereIs((await readParams(params)).edition);
  const style = await keepRead(async () => ({
    value: feedStyle(site.edition),
    tags: [tagOf.site()],
  }));
  return new Response(style, { headers: { "content-type": "text/css; charset=utf-8" } });
}
