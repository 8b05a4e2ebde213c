import { connection } from "next/server";
import { env, siteUrlOf } from "#lib/platform/env";
import { robotsTxt } from "#lib/syndication/robots";

export async function GET(): Promise<Response> {
  // The site's address is known where it runs, not where it is built.
  await connection();
  const text = robotsTxt(siteUrlOf(env()), ["/sitemap.xml"]);
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
