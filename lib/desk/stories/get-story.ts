import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { EditionView } from "#lib/language/edition";
import { getEdition } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { workflowSteps } from "#lib/newsroom/workflow-steps";
import { AppError } from "#lib/platform/errors";
import type { Correction, Prisma, Schedule, Story } from "#prisma/generated/client";

/** A story as its screen at the desk shows it. */
export type DeskStory = {
  story: Story;
  edition: EditionView;
  content: Prisma.JsonValue;
  lockVersion: number;
  saved: { at: Date; by: string | null };
  /** Where readers find it; null unless it is live. */
  livePath: string | null;
  assigneeName: string | null;
  schedules: Schedule[];
  corrections: Correction[];
  /** Note of the last step of the workflow, with who took it. */
  lastStep: { action: string; actor: string; at: Date; note: string | null } | null;
};

const missing = "There is no such story.";
// An assignment that says nothing leaves standing what was said before.
const isStep = {
  OR: [
    { action: { in: workflowSteps } },
    { action: "story.assigned", data: { path: ["note"], string_starts_with: "" } },
  ],
} satisfies Prisma.EventWhereInput;

/** Everything that the screen of one story needs, in one go. Throws `not_found`. */
export async function getStory({ db, actor }: Newsroom, storyId: string): Promise<DeskStory> {
  requirePermission(actor, "story.write");
  requireId(storyId, missing);
  const found = await db.story.findUnique({
    where: { id: storyId },
    include: {
      workingCopy: true,
      schedules: { where: { state: { in: ["waiting", "failed"] } }, orderBy: { at: "asc" } },
      corrections: { orderBy: { publishedAt: "desc" } },
    },
  });
  if (found?.workingCopy == null) throw new AppError("not_found", missing);
  const { workingCopy, schedules, corrections, ...story } = found;
  const live = { where: { id: storyId }, select: { path: true } };
  const [edition, article, page, users, step] = await Promise.all([
    getEdition(db, story.editionId),
    db.article.findUnique(live),
    db.page.findUnique(live),
    db.user.findMany({
      where: { id: { in: [story.assigneeId, workingCopy.savedById].filter((id) => id !== null) } },
      select: { id: true, name: true },
    }),
    db.event.findFirst({
      where: { entityType: "story", entityId: storyId, ...isStep },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    }),
  ]);
  // The log keeps whose hand it was, and no names.
  const taker = step?.userId == null ? null : await findName(db, step.userId);
  const nameOf = (id: string | null) => users.find((user) => user.id === id)?.name ?? null;
  return {
    story,
    edition,
    content: workingCopy.content,
    lockVersion: workingCopy.lockVersion,
    saved: { at: workingCopy.savedAt, by: nameOf(workingCopy.savedById) },
    livePath: article?.path ?? page?.path ?? null,
    assigneeName: nameOf(story.assigneeId),
    schedules,
    corrections,
    lastStep: step && { ...step, actor: taker ?? step.actor, note: noteOf(step.data) },
  };
}

async function findName(db: Newsroom["db"], id: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id }, select: { name: true } });
  return user?.name ?? null;
}

function noteOf(data: Prisma.JsonValue): string | null {
  const note = data !== null && typeof data === "object" && "note" in data ? data.note : null;
  return typeof note === "string" ? note : null;
}
