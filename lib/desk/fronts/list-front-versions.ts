import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { type FrontKey, listIdOfFront } from "#lib/publishing/lock-front";
import { isWaiting } from "#lib/publishing/lock-front-version";

export type FrontVersionRow = {
  id: string;
  number: number;
  /** Whether readers see it, have seen it, will see it, or were not to. */
  state: "shown" | "published" | "waiting" | "called-off";
  /** When it was published, or was to be. */
  at: Date;
  madeBy: string | null;
  /** Why one that waits was not published at its time. */
  problem: string | null;
};

/** More than anybody reads. */
const most = 50;

/** The sealed versions of a front, the newest first. */
export async function listFrontVersions(
  { db, actor }: Newsroom,
  { front }: { front: FrontKey },
): Promise<FrontVersionRow[]> {
  requirePermission(actor, "front.curate");
  const rows = await db.frontVersion.findMany({
    where: { listId: listIdOfFront(front) },
    orderBy: { number: "desc" },
    take: most,
  });
  const ids = rows.flatMap(({ madeById }) => madeById ?? []);
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  const shown = published.toSorted((a, b) => Number(b.publishedAt) - Number(a.publishedAt))[0];
  return rows.map((row) => {
    const done = row.id === shown?.id ? "shown" : "published";
    const open = isWaiting(row) ? "waiting" : "called-off";
    return {
      ...{ id: row.id, number: row.number, at: row.publishedAt ?? row.publishAt ?? row.madeAt },
      state: row.publishedAt === null ? open : done,
      madeBy: names.get(row.madeById ?? "") ?? null,
      problem: isWaiting(row) ? row.problem : null,
    };
  });
}
