import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { type StoryFilter, whereOf } from "#lib/desk/stories/story-filter";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import type { Prisma } from "#prisma/generated/client";

/** How many stories a page of the list holds. */
export const listSize = 50;

const select = {
  id: true,
  form: true,
  headline: true,
  kind: true,
  editionId: true,
  sectionId: true,
  draftState: true,
  liveState: true,
  assigneeId: true,
  trashedAt: true,
  updatedAt: true,
  schedules: {
    where: { state: { in: ["waiting", "failed"] } },
    orderBy: { at: "asc" },
    select: { id: true, action: true, at: true, zone: true, state: true, problem: true },
  },
} satisfies Prisma.StorySelect;

export type StoryRow = Prisma.StoryGetPayload<{ select: typeof select }> & {
  assigneeName: string | null;
};

/** A page of the list, and where the ones after and before it begin; null at either end. */
export type StoryList = { rows: StoryRow[]; next: string | null; previous: string | null };

/** Which page: the one after a row or the one before it, as a list named them; the first without. */
export type Turn = { after?: string | undefined; before?: string | undefined };

/**
 * The stories of the desk that a filter lets through, the newest change first. Pages go on from the last row of
 * the one before, so that nothing is shown twice or skipped while others write.
 */
export async function listStories(
  newsroom: Newsroom,
  filter: StoryFilter,
  turn: Turn = {},
): Promise<StoryList> {
  requirePermission(newsroom.actor, "story.write");
  const { db } = newsroom;
  const isBack = turn.before !== undefined;
  const from = turn.before ?? turn.after;
  const found = await db.story.findMany({
    where: { AND: [whereOf(filter), from === undefined ? {} : whereBeyond(from, isBack)] },
    orderBy: isBack
      ? [{ updatedAt: "asc" }, { id: "desc" }]
      : [{ updatedAt: "desc" }, { id: "asc" }],
    take: listSize + 1,
    select,
  });
  const isMore = found.length > listSize;
  // Back at the top the first page is shown whole, with what has come since.
  if (isBack && !isMore) return listStories(newsroom, filter);
  const rows = isBack ? found.slice(0, listSize).reverse() : found.slice(0, listSize);
  return {
    rows: await withAssignees(db, rows),
    next: isBack || isMore ? cursorOf(rows.at(-1)) : null,
    previous: from === undefined ? null : cursorOf(rows[0]),
  };
}

type Row = Omit<StoryRow, "assigneeName">;

async function withAssignees(db: Newsroom["db"], rows: Row[]): Promise<StoryRow[]> {
  const ids = rows.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]));
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, assigneeName: names.get(row.assigneeId ?? "") ?? null }));
}

function cursorOf(row: Row | undefined): string | null {
  return row === undefined ? null : `${row.updatedAt.toISOString()}_${row.id}`;
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function whereBeyond(text: string, isBack: boolean): Prisma.StoryWhereInput {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the list cannot be found. Begin at the top.");
  }
  const [time, id] = parsed.data;
  const updatedAt = new Date(time);
  // The first condition alone lets the index be entered at the right place.
  return isBack
    ? {
        updatedAt: { gte: updatedAt },
        OR: [{ updatedAt: { gt: updatedAt } }, { updatedAt, id: { lt: id } }],
      }
    : {
        updatedAt: { lte: updatedAt },
        OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { gt: id } }],
      };
}
