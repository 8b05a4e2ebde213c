import "server-only";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Story, WorkingCopy } from "#prisma/generated/client";
import type { DraftState } from "#prisma/generated/enums";

export type LockedStory = { story: Story; workingCopy: WorkingCopy };

const missing = "There is no such story.";

/** Loads a story for a change and keeps everybody else from changing it until the transaction ends. */
export async function lockStory(tx: Tx, storyId: string): Promise<LockedStory> {
  requireId(storyId, missing);
  await tx.$queryRaw`SELECT 1 FROM "Story" WHERE "id" = ${storyId}::uuid FOR UPDATE`;
  const found = await tx.story.findUnique({
    where: { id: storyId },
    include: { workingCopy: true },
  });
  if (found?.workingCopy == null) throw new AppError("not_found", missing);
  const { workingCopy, ...story } = found;
  return { story, workingCopy };
}

const draftNames = { draft: "a draft", in_review: "in review", approved: "approved" } as const;

/** Throws `not_found` for a story in the trash, and `conflict` when its draft is in none of these states. */
export function requireDraft(story: Story, states: DraftState[]): void {
  requireKept(story);
  if (states.includes(story.draftState)) return;
  const state = draftNames[story.draftState];
  throw new AppError("conflict", `This story is ${state} by now. Load it again.`);
}

/** Throws `not_found` for a story in the trash. */
export function requireKept({ trashedAt }: Story): void {
  if (trashedAt !== null)
    throw new AppError("not_found", "This story is in the trash. Restore it first.");
}

/** The `conflict` of whoever works on a text that somebody else has saved since. */
export class OlderVersion extends AppError {
  constructor() {
    super("conflict", "Somebody saved this story since you opened it. Compare both texts.");
  }
}

/** Throws `OlderVersion` when somebody has saved the working copy since; a story in the trash is `not_found`. */
export function requireVersion({ story, workingCopy }: LockedStory, lockVersion: number): void {
  requireKept(story);
  if (workingCopy.lockVersion === lockVersion) return;
  throw new OlderVersion();
}
