import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { isLate, lately, mostPlans } from "#lib/desk/stories/plan-times";
import type { EditionView } from "#lib/language/edition";
import { listEditions } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import type { Prisma, Schedule } from "#prisma/generated/client";

/** A plan as the desk shows it: what happens to which story and when, who wanted it, what became of it. */
export type PlanView = Pick<
  Schedule,
  "id" | "storyId" | "action" | "at" | "zone" | "state" | "problem" | "firedAt" | "madeAt"
> & {
  headline: string;
  edition: EditionView;
  /** Number of the revision that it puts live; null for a withdrawal. */
  revision: number | null;
  madeBy: string | null;
  /** What was said with it: why, and what readers will be told. */
  reason: string | null;
  told: string | null;
  isLate: boolean;
};

export type Plans = {
  waiting: PlanView[];
  failed: PlanView[];
  /** Done in the last seven days, the newest first. */
  done: PlanView[];
};

/** Everything that is planned, of one story or of all: what waits by time, and what became of the rest. */
export async function listSchedules(
  { db, actor, clock }: Newsroom,
  of: { storyId?: string } = {},
): Promise<Plans> {
  requirePermission(actor, "story.write");
  if (of.storyId !== undefined) requireId(of.storyId, "There is no such story.");
  const find = (where: Prisma.ScheduleWhereInput, order: "asc" | "desc") =>
    db.schedule.findMany({
      where: { ...where, ...(of.storyId !== undefined && { storyId: of.storyId }) },
      orderBy: [{ at: order }, { id: order }],
      take: mostPlans,
      include: { story: { select: { headline: true, editionId: true } } },
    });
  const [waiting, failed, done] = await Promise.all([
    find({ state: "waiting" }, "asc"),
    find({ state: "failed" }, "desc"),
    find({ state: "done", at: { gte: lately(clock.now()) } }, "desc"),
  ]);
  const view = await viewer(db, [...waiting, ...failed, ...done], clock.now());
  return { waiting: waiting.map(view), failed: failed.map(view), done: done.map(view) };
}

type Row = Schedule & { story: { headline: string; editionId: string } };

async function viewer(db: Newsroom["db"], rows: Row[], now: Date): Promise<(row: Row) => PlanView> {
  const idsOf = (name: "revisionId" | "madeById") => rows.map((row) => row[name] ?? "");
  const known = (ids: string[]) => ({ where: { id: { in: ids.filter((id) => id !== "") } } });
  const [editions, revisions, users] = await Promise.all([
    listEditions(db),
    db.revision.findMany({
      ...known(idsOf("revisionId")),
      select: { id: true, number: true },
    }),
    db.user.findMany({ ...known(idsOf("madeById")), select: { id: true, name: true } }),
  ]);
  const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return ({ story, ...row }) => {
    const edition = editions.find(({ id }) => id === story.editionId);
    if (edition === undefined) throw new Error(`Story ${row.storyId} is in no edition.`);
    const { id, storyId, action, at, zone, state, problem, firedAt, madeAt } = row;
    return {
      ...{ id, storyId, action, at, zone, state, problem, firedAt, madeAt },
      headline: story.headline,
      edition,
      revision: numbers.get(row.revisionId ?? "") ?? null,
      madeBy: names.get(row.madeById ?? "") ?? null,
      ...wordsOf(row.data),
      isLate: isLate(row, now),
    };
  };
}

const words = z.object({
  reason: z.string().catch(""),
  notice: z.string().catch(""),
  change: z.object({ note: z.string().catch("") }).catch({ note: "" }),
});

function wordsOf(data: unknown): Pick<PlanView, "reason" | "told"> {
  const said = words.safeParse(data).data;
  return {
    reason: said?.reason || null,
    told: said?.notice || said?.change.note || null,
  };
}
