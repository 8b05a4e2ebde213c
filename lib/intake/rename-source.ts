import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeSource } from "#lib/intake/sources/change-source";
import { checkName } from "#lib/intake/sources/check-name";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Gives a source another name, which readers see beside its items. */
export async function renameSource(
  newsroom: Newsroom,
  { sourceId, name }: { sourceId: string; name: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  const checked = checkName(name);
  if (!checked.ok) return checked;
  return changeSource(newsroom, {
    sourceId,
    action: "source.renamed",
    data: { name: checked.value },
  });
}
