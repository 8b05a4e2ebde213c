"use server";

import { z } from "zod";
import type { BulkChange, BulkReport } from "#components/desk/stories/bulk-types";
import type { Answer } from "#components/desk/story/workflow-types";
import { changeStories } from "#lib/desk/change-stories";
import { mostStories, storyChange, storyUndo } from "#lib/desk/story-change";
import { undoChanges } from "#lib/desk/undo-changes";
import { fail } from "#lib/platform/result";
import { deskNewsroom } from "../../desk-newsroom";
import { formWork } from "../../form-work";

const damaged = fail({
  path: [],
  message: "This arrived damaged. Load the list again, then choose once more.",
});

const many = z.object({ storyIds: z.array(z.uuid()), change: storyChange });
const steps = z.array(storyUndo).max(mostStories);

/** Does one thing to all the stories that were chosen. */
export async function changeAction(
  storyIds: string[],
  change: BulkChange,
): Promise<Answer<BulkReport>> {
  const newsroom = await deskNewsroom();
  const asked = many.safeParse({ storyIds, change });
  return asked.success ? formWork(() => changeStories(newsroom, asked.data)) : damaged;
}

/** Takes it back. */
export async function undoAction(undo: unknown[]): Promise<Answer<BulkReport>> {
  const newsroom = await deskNewsroom();
  const asked = steps.safeParse(undo);
  return asked.success ? formWork(() => undoChanges(newsroom, asked.data)) : damaged;
}
