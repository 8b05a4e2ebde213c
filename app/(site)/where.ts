import { notFound } from "next/navigation";
import { shareRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { findSite } from "#lib/published/site";
import type { Where } from "#lib/syndication/head-parts";

/** Where a page stands: the site's address and its edition; “not found” for a segment that is no edition. */
export async function whereIs(segment: string): Promise<Where> {
  // Masthead, navigation and footer are the same on every page of an edition: read once.
  const { value: site } = await shareRead(`site ${segment}`, () => findSite(segment));
  if (site === null) notFound();
  return { siteUrl: siteUrlOf(env()), site };
}
