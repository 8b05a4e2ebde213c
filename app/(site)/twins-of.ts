import { keepRead } from "#lib/platform/cache";
import { listTwins } from "#lib/published/list-twins";
import type { SiteView, TwinView } from "#lib/published/views";

type ListOf = { type: "section" | "topic" | "author"; id: string; number: number | null };

/** The fronts of the same list in other editions; numbered pages have none, as they hold other articles. */
export async function twinsOf(site: SiteView, { number, ...of }: ListOf): Promise<TwinView[]> {
  if (number !== null) return [];
  return keepRead(() => listTwins(site, of));
}
