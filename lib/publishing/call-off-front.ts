import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { entityOfFront } from "#lib/publishing/lock-front";
import { isWaiting, lockFrontVersion } from "#lib/publishing/lock-front-version";

/** Calls off a front that was planned. It stays among the versions, and can be brought back. */
export async function callOffFront(
  newsroom: Newsroom,
  { versionId }: { versionId: string },
): Promise<Result<{ number: number }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { version, key } = await lockFrontVersion(tx, versionId);
    if (!isWaiting(version)) {
      const message =
        "This front waits no more: readers see it already, or somebody called it off.";
      return fail({ path: [], message });
    }
    const calledOffAt = newsroom.clock.now();
    await tx.frontVersion.update({ where: { id: versionId }, data: { calledOffAt } });
    await recordEvent(tx, newsroom, {
      action: "front.called_off",
      ...entityOfFront(key),
      data: { note: `Version ${version.number}`, versionId },
    });
    return ok({ number: version.number });
  });
}
