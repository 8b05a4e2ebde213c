"use server";

import { z } from "zod";
import type { BulkChange, BulkReport } from "#components/desk/stories/bulk-types";
import type { Answer } from "#components/desk/story/workflow-types";
import { changeStories } from "#lib/desk/stories/change-stories";
import { mostStories, storyChange, storyUndo } from "#lib/desk/stories/story-change";
import { undoChanges } from "#lib/desk/stories/undo-changes";
import { arrived } from "../../arrived";
import { deskWork } from "../../desk-work";

const many = z.object({ storyIds: z.array(z.uuid()), change: storyChange });
const steps = z.array(storyUndo).max(mostStories);

/** Does one thing to all the stories that were chosen. */
export async function changeAction(
  storyIds: string[],
  change: BulkChange,
): Promise<Answer<BulkReport>> {
  const asked = arrived(many, { storyIds, change });
  return asked.ok ? deskWork((newsroom) => changeStories(newsroom, asked.value)) : asked;
}

/** Takes it back. */
export async function undoAction(undo: unknown[]): Promise<Answer<BulkReport>> {
  const asked = arrived(steps, undo);
  return asked.ok ? deskWork((newsroom) => undoChanges(newsroom, asked.value)) : asked;
}
