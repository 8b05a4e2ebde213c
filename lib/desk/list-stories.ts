import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { type StoryFilter, whereOf } from "#lib/desk/story-filter";
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

/** A page of the list, and where the next one begins; null at the end. */
export type StoryList = { rows: StoryRow[]; next: string | null };

/**
 * The stories of the desk that a filter lets through, the newest change first. Pages go on from the last row of
 * the one before, so that nothing is shown twice or skipped while others write.
 */
export async function listStories(
  { db, actor }: Newsroom,
  filter: StoryFilter,
  after: string | null = null,
): Promise<StoryList> {
  requirePermission(actor, "story.write");
  const found = await db.story.findMany({
    where: { AND: [whereOf(filter), after === null ? {} : whereAfter(after)] },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: listSize + 1,
    select,
  });
  const rows = found.slice(0, listSize);
  const last = rows.at(-1);
  const ids = rows.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]));
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return {
    rows: rows.map((row) => ({ ...row, assigneeName: names.get(row.assigneeId ?? "") ?? null })),
    next: found.length > listSize && last !== undefined ? cursorOf(last) : null,
  };
}

function cursorOf({ updatedAt, id }: { updatedAt: Date; id: string }): string {
  return `${updatedAt.toISOString()}_${id}`;
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function whereAfter(text: string): Prisma.StoryWhereInput {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the list cannot be found. Begin at the top.");
  }
  const [time, id] = parsed.data;
  const updatedAt = new Date(time);
  return {
    // The first condition alone lets the index be entered at the right place.
    updatedAt: { lte: updatedAt },
    OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { gt: id } }],
  };
}
