import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { checkSeen, type FrontCopy } from "#lib/publishing/lock-front";
import type { FrontVersion } from "#prisma/generated/client";

type Seal = {
  copy: FrontCopy;
  /** What whoever publishes has seen. */
  lockVersion: number;
  publishAt: Date | null;
};

/**
 * Seals a front as it stands. What a colleague has changed since it was looked at does not go along: whoever publishes
 * is told to look first.
 */
export async function sealFront(
  tx: Tx,
  newsroom: Newsroom,
  { copy, lockVersion, publishAt }: Seal,
): Promise<Result<FrontVersion>> {
  const { listId, key, layout } = copy;
  const unseen = checkSeen(copy, lockVersion);
  if (unseen !== null) return fail(unseen);
  await tx.front.upsert({
    where: { listId },
    create: { ...key, listId, layout },
    update: {},
  });
  const last = await tx.frontVersion.aggregate({ where: { listId }, _max: { number: true } });
  const version = await tx.frontVersion.create({
    data: {
      ...{ id: newId(), listId, layout, publishAt },
      number: (last._max.number ?? 0) + 1,
      madeById: userIdOf(newsroom.actor),
      madeAt: newsroom.clock.now(),
    },
  });
  return ok(version);
}
