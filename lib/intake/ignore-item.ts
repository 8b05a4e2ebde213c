import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeItem } from "#lib/intake/items/change-item";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Leaves an item out of the inbox and of the front page, with all that tell the same. */
export async function ignoreItem(
  newsroom: Newsroom,
  { itemId }: { itemId: string },
): Promise<Result<{ title: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeItem(newsroom, { itemId, state: "ignored" });
}
