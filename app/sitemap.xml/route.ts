import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { listSitemaps } from "#lib/published/sitemaps/files";
import { sitemapIndex } from "#lib/syndication/sitemap";
import { answerXml } from "../sitemaps/answer-xml";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const files = await keepRead(() => listSitemaps());
  return answerXml(sitemapIndex(siteUrlOf(env()), files));
}
