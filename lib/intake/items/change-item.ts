import "server-only";
import { projectSource } from "#lib/intake/items/project-source";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";

const missing = "There is no such item any more.";

/** Leaves an item out or takes it back in, with all that tell the same, and with it what readers see. */
export async function changeItem(
  newsroom: Newsroom,
  { itemId, state }: { itemId: string; state: "waiting" | "ignored" },
): Promise<Result<{ title: string }>> {
  requireId(itemId, missing);
  return inOneTransaction(newsroom, async (tx) => {
    const items = await lockAlike(tx, itemId);
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) throw new AppError("not_found", missing);
    // A story that was made of it stays its story.
    const next = state === "waiting" && item.storyId !== null ? "taken" : state;
    const ids = items.map(({ id }) => id);
    await tx.feedItem.updateMany({ where: { id: { in: ids } }, data: { state: next } });
    const action = state === "ignored" ? "item.ignored" : "item.taken_back";
    const data = { note: item.title };
    await recordEvent(tx, newsroom, {
      action,
      entityType: "source",
      entityId: item.sourceId,
      data,
    });
    for (const sourceId of new Set(items.map(({ sourceId }) => sourceId))) {
      await projectSource(tx, sourceId, newsroom.clock.now());
    }
    return ok({ title: item.title });
  });
}

type Alike = { id: string; sourceId: string; title: string; storyId: string | null };

/** The item and all that tell the same. Sources are locked as a look at them locks them, always in the same order. */
async function lockAlike(tx: Tx, itemId: string): Promise<Alike[]> {
  const one = await tx.feedItem.findUnique({
    where: { id: itemId },
    select: { id: true, sameAsId: true },
  });
  if (one === null) return [];
  const first = one.sameAsId ?? one.id;
  const find = () =>
    tx.feedItem.findMany({
      where: { OR: [{ id: first }, { sameAsId: first }] },
      select: { id: true, sourceId: true, title: true, storyId: true },
    });
  const sources = [...new Set((await find()).map(({ sourceId }) => sourceId))];
  await tx.$queryRaw`SELECT 1 FROM "SourceFeed" WHERE "id" = ANY (${sources}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  return find();
}
