import "server-only";
import type { Newsroom } from "#lib/newsroom/newsroom";

type Interrupted = { newsroom: Newsroom; since: Date | null; retold: Set<string> };

/**
 * Of sections, topics or authors, those that this import made before it was interrupted, each told once; none in a run
 * that nothing interrupted. What somebody made at the desk meanwhile is theirs.
 */
export async function findMadeSince(
  { newsroom, since, retold }: Interrupted,
  { entityType, ids }: { entityType: string; ids: string[] },
): Promise<Set<string>> {
  if (since === null || ids.length === 0) return new Set();
  const events = await newsroom.db.event.findMany({
    where: {
      ...{ entityType, entityId: { in: ids }, action: `${entityType}.created` },
      ...{ userId: null, at: { gte: since } },
    },
    select: { entityId: true },
  });
  const made = new Set(events.map(({ entityId }) => entityId).filter((id) => !retold.has(id)));
  for (const id of made) retold.add(id);
  return made;
}
