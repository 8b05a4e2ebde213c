import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { formatOpml } from "#lib/content/format-opml";
import { getEdition } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What is followed for an edition, as a list for feed readers (OPML). */
export async function exportSources(
  { db, actor }: Newsroom,
  { editionId }: { editionId: string },
): Promise<string> {
  requirePermission(actor, "feed.manage");
  const { siteName } = await getEdition(db, editionId);
  const sources = await db.sourceFeed.findMany({ where: { editionId }, orderBy: { name: "asc" } });
  return formatOpml(siteName, sources);
}
