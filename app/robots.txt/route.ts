import { env, siteUrlOf } from "#lib/platform/env";
import { robotsTxt } from "#lib/syndication/robots";

export function GET(): Response {
  const text = robotsTxt(siteUrlOf(env()), ["/sitemap.xml"]);
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
