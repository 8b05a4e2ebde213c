import { keepRead } from "#lib/platform/cache";
import { listLatest } from "#lib/published/cards";
import { tagOf } from "#lib/published/tags";
import { llmsTxt } from "#lib/syndication/llms-txt";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** So many of the newest articles it names. */
const latestLength = 20;

/** What programs that read for somebody are told of the edition (llmstxt.org). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const where = await whereIs((await readParams(params)).edition);
  const { edition } = where.site;
  const tags = [tagOf.site(), tagOf.sitemap(edition.id)];
  const latest = await keepRead(async () => ({
    value: await listLatest(edition, latestLength),
    tags,
  }));
  const headers = { "content-type": "text/plain; charset=utf-8", "x-robots-tag": "noindex" };
  return new Response(llmsTxt(where, latest), { headers });
}
