import { keepRead } from "#lib/platform/cache";
import { listIndexTwins } from "#lib/published/index-twins";
import type { SiteView, TwinView } from "#lib/published/views";

type IndexOf = { of: "topics" | "authors"; number: number | null };

/** The page of all topics, or all authors, in other editions; numbered pages have none, as they hold other names. */
export async function indexTwinsOf(site: SiteView, { of, number }: IndexOf): Promise<TwinView[]> {
  if (number !== null) return [];
  return keepRead(() => listIndexTwins(site, of));
}
