import "server-only";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";

/** What the newsroom has set for machines; as it is where nobody has set anything. */
export type DiscoveryView = {
  allowTraining: boolean;
  allowAssistants: boolean;
  indexNowKey: string | null;
  hubUrl: string | null;
};

const untouched: DiscoveryView = {
  ...{ allowTraining: true, allowAssistants: true },
  ...{ indexNowKey: null, hubUrl: null },
};

/** How machines may use the site, and who is told of changes. */
export async function findDiscovery(): Promise<Kept<DiscoveryView>> {
  const row = await publishedDb().discovery.findUnique({ where: { id: 1 }, omit: { id: true } });
  return { value: row ?? untouched, tags: [tagOf.site()] };
}

/** The sitemaps that robots.txt names: that of all pages, and that of news of every edition. */
export async function listNamedSitemaps(): Promise<Kept<string[]>> {
  const editions = await publishedDb().edition.findMany({ orderBy: { position: "asc" } });
  return { value: ["/sitemap.xml", ...editions.map(pathOf.newsSitemap)], tags: [tagOf.site()] };
}
