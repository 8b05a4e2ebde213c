import { connection } from "next/server";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { findDiscovery, listNamedSitemaps } from "#lib/published/discovery";
import { robotsTxt } from "#lib/syndication/robots";

export async function GET(): Promise<Response> {
  // The site's address is known where it runs, not where it is built.
  await connection();
  const allowed = await keepRead(findDiscovery);
  const sitemapPaths = await keepRead(listNamedSitemaps);
  const text = robotsTxt({ siteUrl: siteUrlOf(env()), sitemapPaths, allowed });
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
