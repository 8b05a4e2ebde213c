"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { BulkStories } from "#components/desk/stories/bulk-stories";
import type { BulkActions, BulkChoices } from "#components/desk/stories/bulk-types";
import type { StoryLine } from "#components/desk/stories/story-table";
import { told } from "../../told";
import { changeAction, undoAction } from "./bulk-actions";

const actions: BulkActions = {
  change: (storyIds, change) => told(changeAction(storyIds, change)),
  undo: (steps) => told(undoAction(steps)),
};

type Props = { stories: StoryLine[]; choices: BulkChoices; empty: ReactNode };

/** The list with what can be done to all that is chosen. */
export function OpenList(props: Props) {
  const router = useRouter();
  return <BulkStories {...props} actions={actions} reload={() => router.refresh()} />;
}
