import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { nameEntities } from "#lib/desk/name-entities";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import type { Event, Prisma } from "#prisma/generated/client";

/** How many events a page of the log holds. */
export const eventsShown = 50;

export const entityTypes = [
  "story",
  "topic",
  "author",
  "section",
  "edition",
  "media",
  "user",
  "import",
  "address",
  "source",
] as const;
export type EntityType = (typeof entityTypes)[number];

export type EventFilter = {
  userId?: string | undefined;
  entityType?: EntityType | undefined;
  entityId?: string | undefined;
  /** From this instant on. */
  from?: Date | undefined;
  /** Before this instant. */
  before?: Date | undefined;
};

/** An event with the names of who did it and of what it is about, as they are today; null when it is gone. */
export type EventRow = Event & { who: string | null; what: string | null };

/** A page of the log, the newest first, and where the next one begins; null at the end. */
export async function listEvents(
  { db, actor }: Newsroom,
  filter: EventFilter,
  after: string | null = null,
): Promise<{ rows: EventRow[]; next: string | null }> {
  requirePermission(actor, "log.read");
  const found = await db.event.findMany({
    where: { AND: [whereOf(filter), after === null ? {} : whereAfter(after)] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: eventsShown + 1,
  });
  const rows = found.slice(0, eventsShown);
  const last = rows.at(-1);
  const userIds = rows.flatMap(({ userId }) => userId ?? []);
  const [users, names] = await Promise.all([
    db.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } }),
    nameEntities(db, rows),
  ]);
  const nameOf = new Map(users.map(({ id, name }) => [id, name]));
  return {
    rows: rows.map((row) => ({
      ...row,
      who: nameOf.get(row.userId ?? "") ?? null,
      what: names.get(row.entityId) ?? null,
    })),
    next:
      found.length > eventsShown && last !== undefined
        ? `${last.at.toISOString()}_${last.id}`
        : null,
  };
}

function whereOf({ userId, entityType, entityId, from, before }: EventFilter) {
  return {
    ...(userId !== undefined && { userId }),
    ...(entityType !== undefined && { entityType }),
    ...(entityId !== undefined && { entityId }),
    at: { ...(from !== undefined && { gte: from }), ...(before !== undefined && { lt: before }) },
  } satisfies Prisma.EventWhereInput;
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function whereAfter(text: string): Prisma.EventWhereInput {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the log cannot be found. Begin at the top.");
  }
  const at = new Date(parsed.data[0]);
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { at, id: { lt: parsed.data[1] } }] };
}
