import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";
import { type FrontKey, isShown, lockFront } from "#lib/publishing/lock-front";
import { putFrontLive } from "#lib/publishing/put-front-live";
import { sealFront } from "#lib/publishing/seal-front";

export type PublishFront = { front: FrontKey; lockVersion: number };

/** Puts a front before readers as its editors have arranged it, and keeps it as a version that can be brought back. */
export async function publishFront(
  newsroom: Newsroom,
  { front, lockVersion }: PublishFront,
): Promise<Result<{ number: number }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const copy = await lockFront(tx, front);
    if (await isShown(tx, copy)) {
      return fail({ path: [], message: "Readers see just this front already." });
    }
    const sealed = await sealFront(tx, newsroom, { copy, lockVersion, publishAt: null });
    if (!sealed.ok) return sealed;
    await putFrontLive(tx, newsroom, { key: front, version: sealed.value });
    return ok({ number: sealed.value.number });
  });
}
