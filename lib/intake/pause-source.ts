import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeSource } from "#lib/intake/sources/change-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Looks at a source no more until somebody lets it go on. What readers see of it stays until it is too old. */
export async function pauseSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeSource(newsroom, {
    sourceId,
    action: "source.paused",
    data: { pausedAt: newsroom.clock.now() },
  });
}
