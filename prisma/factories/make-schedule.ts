import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { makeRevision } from "#prisma/factories/make-revision";
import type { Prisma, Schedule } from "#prisma/generated/client";

const day = 86_400_000;

/** A wish to publish a story's sealed text tomorrow, of a story of its own unless one is named. */
export async function makeSchedule(
  { db, ...desk }: Newsroom,
  overrides: Partial<Prisma.ScheduleUncheckedCreateInput> = {},
): Promise<Schedule> {
  const revision = await makeRevision(
    { db, ...desk },
    { reason: "schedule", ...(overrides.storyId !== undefined && { storyId: overrides.storyId }) },
  );
  return db.schedule.create({
    data: {
      id: newId(),
      storyId: revision.storyId,
      action: "publish",
      revisionId: revision.id,
      at: new Date(desk.clock.now().getTime() + day),
      zone: "Europe/London",
      ...overrides,
    },
  });
}
