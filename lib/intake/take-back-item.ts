import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeItem } from "#lib/intake/items/change-item";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Takes an item that was left out back into the inbox. */
export async function takeBackItem(
  newsroom: Newsroom,
  { itemId }: { itemId: string },
): Promise<Result<{ title: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeItem(newsroom, { itemId, state: "waiting" });
}
