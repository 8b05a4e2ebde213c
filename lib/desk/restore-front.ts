import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readFrontLayout } from "#lib/content/front-layout";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { entityOfFront, kindOfFront, writeFrontCopy } from "#lib/publishing/lock-front";
import { lockFrontVersion } from "#lib/publishing/lock-front-version";

/** Puts a sealed front in the place of the one that editors are arranging. Readers see it once it is published. */
export async function restoreFront(
  newsroom: Newsroom,
  { versionId }: { versionId: string },
): Promise<Result<{ number: number }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { version, key } = await lockFrontVersion(tx, versionId);
    await writeFrontCopy(tx, { key, layout: readFrontLayout(kindOfFront(key), version.layout) });
    await recordEvent(tx, newsroom, {
      action: "front.restored",
      ...entityOfFront(key),
      data: { note: `Version ${version.number}`, versionId },
    });
    return ok({ number: version.number });
  });
}
