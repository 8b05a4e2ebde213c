import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { checkLocalTime } from "#lib/publishing/check-local-time";
import { entityOfFront, type FrontKey, lockFront } from "#lib/publishing/lock-front";
import { sealFront } from "#lib/publishing/seal-front";

export type ScheduleFront = {
  front: FrontKey;
  lockVersion: number;
  /** By the clock of the edition, such as `2026-05-03T18:00`. */
  local: string;
};

/** Seals a front as it stands and plans when readers see it. What is changed after that does not go along. */
export async function scheduleFront(
  newsroom: Newsroom,
  { front, lockVersion, local }: ScheduleFront,
): Promise<Result<{ number: number; at: Date; timeZone: string }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const copy = await lockFront(tx, front);
    const { timeZone } = copy.edition;
    const time = checkLocalTime(local, timeZone);
    if (!time.ok) return time;
    const at = time.value;
    if (at <= newsroom.clock.now()) {
      return fail({ path: ["at"], message: "This time has passed. Choose a later one." });
    }
    const sealed = await sealFront(tx, newsroom, { copy, lockVersion, publishAt: at });
    if (!sealed.ok) return sealed;
    const { id: versionId, number } = sealed.value;
    await recordEvent(tx, newsroom, {
      action: "front.scheduled",
      ...entityOfFront(front),
      data: { note: `Version ${number}: ${local.replace("T", " ")}`, versionId },
    });
    return ok({ number, at, timeZone });
  });
}
