import { keepRead } from "#lib/platform/cache";
import { listNews } from "#lib/published/news-articles";
import { newsSitemap } from "#lib/syndication/news-sitemap";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** What the edition published in the last two days, for search engines that show news. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { siteUrl, site } = await whereIs((await readParams(params)).edition);
  const { edition } = site;
  const news = await keepRead(() => listNews(edition));
  const headers = { "content-type": "application/xml; charset=utf-8" };
  return new Response(newsSitemap({ siteUrl, edition }, news), { headers });
}
