import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { isLate, lately, mostPlans } from "#lib/desk/stories/plan-times";
import type { EditionView } from "#lib/language/edition";
import { listEditions } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { FrontKey } from "#lib/publishing/lock-front";
import type { Prisma } from "#prisma/generated/client";

/** A front that is planned, or that was published by its plan. */
export type FrontPlan = {
  /** Of the sealed version. */
  id: string;
  number: number;
  front: FrontKey;
  edition: EditionView;
  /** What the edition calls its section; null for the home page, and for a section that has left the edition. */
  section: string | null;
  state: "waiting" | "done";
  at: Date;
  firedAt: Date | null;
  madeBy: string | null;
  /** Why it has not happened at its time. */
  problem: string | null;
  isLate: boolean;
};

/** The fronts that are planned, by time, and those of the last seven days that were, the newest first. */
export async function listFrontPlans({
  db,
  actor,
  clock,
}: Newsroom): Promise<{ waiting: FrontPlan[]; done: FrontPlan[] }> {
  requirePermission(actor, "front.curate");
  const now = clock.now();
  const find = (where: Prisma.FrontVersionWhereInput, order: "asc" | "desc") =>
    db.frontVersion.findMany({
      where: { calledOffAt: null, ...where },
      orderBy: [{ publishAt: order }, { id: order }],
      take: mostPlans,
      include: { front: { include: { section: { include: { labels: true } } } } },
    });
  const [waiting, done, editions] = await Promise.all([
    find({ publishAt: { not: null }, publishedAt: null }, "asc"),
    find({ publishAt: { gte: lately(now) }, publishedAt: { not: null } }, "desc"),
    listEditions(db),
  ]);
  const rows = [...waiting, ...done];
  const ids = rows.flatMap(({ madeById }) => madeById ?? []);
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const view = (row: (typeof rows)[number]): FrontPlan[] => {
    const { id, number, problem, publishAt: at, publishedAt: firedAt } = row;
    const { editionId, sectionId, section } = row.front;
    const edition = editions.find((one) => one.id === editionId);
    if (edition === undefined || at === null) return [];
    const state = firedAt === null ? "waiting" : "done";
    return [
      {
        ...{ id, number, edition, state, at, firedAt, problem, front: { editionId, sectionId } },
        section: section?.labels.find((label) => label.editionId === editionId)?.name ?? null,
        madeBy: names.get(row.madeById ?? "") ?? null,
        isLate: isLate({ state, at, firedAt }, now),
      },
    ];
  };
  return { waiting: waiting.flatMap(view), done: done.flatMap(view) };
}
