"use client";

import { useRouter } from "next/navigation";
import { BulkStories } from "#components/desk/stories/bulk-stories";
import type { BulkActions, BulkChoices } from "#components/desk/stories/bulk-types";
import type { StoryLine } from "#components/desk/stories/story-table";
import { changeAction, undoAction } from "./bulk-actions";

const actions: BulkActions = { change: changeAction, undo: undoAction };

/** The list with what can be done to all that is chosen. */
export function OpenList({ stories, choices }: { stories: StoryLine[]; choices: BulkChoices }) {
  const router = useRouter();
  const reload = () => router.refresh();
  return <BulkStories stories={stories} choices={choices} actions={actions} reload={reload} />;
}
