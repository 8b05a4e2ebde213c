import "server-only";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Story, WorkingCopy } from "#prisma/generated/client";

export type LockedStory = { story: Story; workingCopy: WorkingCopy };

/** Loads a story for a change and keeps everybody else from changing it until the transaction ends. */
export async function lockStory(tx: Tx, storyId: string): Promise<LockedStory> {
  await tx.$queryRaw`SELECT 1 FROM "Story" WHERE "id" = ${storyId}::uuid FOR UPDATE`;
  const found = await tx.story.findUnique({
    where: { id: storyId },
    include: { workingCopy: true },
  });
  if (found?.workingCopy == null) throw new AppError("not_found", "There is no such story.");
  const { workingCopy, ...story } = found;
  return { story, workingCopy };
}
