import { connection } from "next/server";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { listSitemaps } from "#lib/published/sitemap-files";
import { sitemapIndex } from "#lib/syndication/sitemap";
import { answerXml } from "../sitemaps/answer-xml";

export async function GET(): Promise<Response> {
  await connection();
  return answerXml(await keptIndex());
}

async function keptIndex(): Promise<string> {
  "use cache";
  const files = await keepRead(() => listSitemaps());
  return [...sitemapIndex(siteUrlOf(env()), files)].join("");
}
