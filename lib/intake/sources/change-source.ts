import "server-only";
import { projectSource } from "#lib/intake/items/project-source";
import { lockSource } from "#lib/intake/sources/lock-source";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import type { Prisma } from "#prisma/generated/client";

type Change = {
  sourceId: string;
  /** For the log. */
  action: string;
  data: Prisma.SourceFeedUncheckedUpdateInput;
};

/** Changes a source, and with it what readers see of it. */
export async function changeSource(
  newsroom: Newsroom,
  { sourceId, action, data }: Change,
): Promise<Result<{ name: string }>> {
  return inOneTransaction(newsroom, async (tx) => {
    await lockSource(tx, sourceId);
    const { name } = await tx.sourceFeed.update({ where: { id: sourceId }, data });
    await recordEvent(tx, newsroom, {
      action,
      entityType: "source",
      entityId: sourceId,
      data: { name },
    });
    await projectSource(tx, sourceId, newsroom.clock.now());
    return ok({ name });
  });
}
