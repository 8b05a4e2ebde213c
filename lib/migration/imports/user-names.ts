import "server-only";
import type { Db } from "#lib/platform/db";

/** Names of users by their ids, as they are called today. */
export async function findUserNames(
  db: Db,
  ids: (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
