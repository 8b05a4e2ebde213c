import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeSource } from "#lib/intake/sources/change-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Lets the items of a source stand on the front page without an editor, from now on. */
export async function trustSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return changeSource(newsroom, { sourceId, action: "source.trusted", data: { isTrusted: true } });
}
