import { notFound } from "next/navigation";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { findSite } from "#lib/published/site";
import type { SiteView } from "#lib/published/views";
import type { Where } from "#lib/syndication/head-parts";

/** Where a page stands: the site's address and its edition; “not found” for a segment that is no edition. */
export async function whereIs(segment: string): Promise<Where> {
  const site = await keptSite(segment);
  if (site === null) notFound();
  return { siteUrl: siteUrlOf(env()), site };
}

/** Masthead, navigation and footer are the same on every page of an edition: read once. */
async function keptSite(segment: string): Promise<SiteView | null> {
  "use cache";
  return keepRead(() => findSite(segment));
}
