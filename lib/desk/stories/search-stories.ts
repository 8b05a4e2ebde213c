import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { anyPart, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** Stories of an edition by any part of their headline, the newest change first. */
export async function searchStories({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  requireId(search.editionId, "There is no such edition.");
  const { editionId, text } = search;
  const stories = await db.story.findMany({
    where: { editionId, form: "article", trashedAt: null, headline: anyPart(text) },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: offered,
    select: { id: true, headline: true, liveState: true },
  });
  return stories.map(({ id, headline, liveState }) => ({
    id,
    label: headline,
    note: liveState === "live" ? "live" : "not live",
  }));
}
