import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readFrontLayout } from "#lib/content/front-layout";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import {
  checkSeen,
  entityOfFront,
  getFrontCopy,
  kindOfFront,
  writeFrontCopy,
} from "#lib/publishing/lock-front";
import { lockFrontVersion } from "#lib/publishing/lock-front-version";

export type RestoreFront = {
  versionId: string;
  /** Of the front as it is being arranged, as whoever restores has seen it. */
  lockVersion: number;
};

/**
 * Puts a sealed front in the place of the one that editors are arranging. Readers see it once it is published. What a
 * colleague arranged since it was looked at is not swept away: whoever restores is told to look first.
 */
export async function restoreFront(
  newsroom: Newsroom,
  { versionId, lockVersion }: RestoreFront,
): Promise<Result<{ number: number }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { version, key } = await lockFrontVersion(tx, versionId);
    const unseen = checkSeen(await getFrontCopy(tx, key), lockVersion);
    if (unseen !== null) return fail(unseen);
    await writeFrontCopy(tx, { key, layout: readFrontLayout(kindOfFront(key), version.layout) });
    await recordEvent(tx, newsroom, {
      action: "front.restored",
      ...entityOfFront(key),
      data: { note: `Version ${version.number}`, versionId },
    });
    return ok({ number: version.number });
  });
}
