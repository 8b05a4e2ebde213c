import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeSource } from "#lib/intake/sources/change-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Takes the items of a source from the front page; they wait in the inbox like those of all others. */
export async function untrustSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeSource(newsroom, {
    sourceId,
    action: "source.untrusted",
    data: { isTrusted: false },
  });
}
