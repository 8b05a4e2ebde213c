"use client";

import { useRouter } from "next/navigation";
import { StoryScreen, type StoryScreenProps } from "#components/desk/story/story-screen";
import type { WorkflowActions } from "#components/desk/story/workflow-types";
import * as steps from "./story-actions";

type Props = Omit<StoryScreenProps, "actions" | "reload">;

/** The screen of a story with the steps that it can take. */
export function OpenStory(props: Props) {
  const router = useRouter();
  const { storyId } = props;
  const actions: WorkflowActions = {
    submit: (of) => steps.submitAction(storyId, of),
    approve: (of) => steps.approveAction(storyId, of),
    sendBack: (of) => steps.sendBackAction(storyId, of),
    plan: () => steps.planAction(storyId),
    publish: (of) => steps.publishAction(storyId, of),
    update: (of) => steps.updateAction(storyId, of),
    withdraw: (of) => steps.withdrawAction(storyId, of),
  };
  return <StoryScreen {...props} actions={actions} reload={() => router.refresh()} />;
}
