import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeSource } from "#lib/intake/sources/change-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Looks at a source again, at once, also where its publisher had said that it is gone. */
export async function resumeSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeSource(newsroom, {
    sourceId,
    action: "source.resumed",
    data: { pausedAt: null, goneAt: null, failures: 0, nextPollAt: newsroom.clock.now() },
  });
}
