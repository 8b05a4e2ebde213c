import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** How many texts before the present one readers can look up. */
export async function countVersions({ db, actor }: Newsroom, storyId: string): Promise<number> {
  requirePermission(actor, "story.write");
  requireId(storyId, "There is no such story.");
  const count = await db.articleVersion.count({ where: { articleId: storyId } });
  return Math.max(count - 1, 0);
}
