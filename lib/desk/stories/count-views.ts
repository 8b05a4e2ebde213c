import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { type StoryFilter, whereOf } from "#lib/desk/stories/story-filter";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** The views that everybody has: what is mine, what waits for a second pair of eyes, what is planned, what is live. */
export const savedViews = ["mine", "in review", "scheduled", "live"] as const;
export type SavedView = (typeof savedViews)[number];

/** What a saved view shows to whoever looks. */
export function filterOf(view: SavedView, userId: string): StoryFilter {
  return view === "mine" ? { mineId: userId } : { state: view };
}

/** How many stories stand in each saved view. */
export async function countViews({ db, actor }: Newsroom): Promise<Record<SavedView, number>> {
  requirePermission(actor, "story.write");
  const userId = userIdOf(actor);
  const count = (view: SavedView) =>
    userId === null ? 0 : db.story.count({ where: whereOf(filterOf(view, userId)) });
  const [mine, inReview, scheduled, live] = await Promise.all([
    count("mine"),
    count("in review"),
    count("scheduled"),
    count("live"),
  ]);
  return { mine, "in review": inReview, scheduled, live };
}
