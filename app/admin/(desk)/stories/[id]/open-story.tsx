"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { StoryScreen } from "#components/desk/story/story-screen";
import type { StoryScreenProps } from "#components/desk/story/story-screen-props";
import type { WorkflowActions } from "#components/desk/story/workflow-types";
import { told } from "../../../told";
import { cancelPlanAction } from "../../schedules/schedule-actions";
import * as steps from "./story-actions";
import { useNewest } from "./use-newest";

type Props = Omit<StoryScreenProps, "actions" | "reload" | "isReloading">;

/** The screen of a story with the steps that it can take. */
export function OpenStory(props: Props) {
  const router = useRouter();
  const [isReloading, start] = useTransition();
  const { storyId } = props;
  const actions: WorkflowActions = {
    submit: (of) => told(steps.submitAction(storyId, of)),
    assign: (of) => told(steps.assignAction(storyId, of)),
    approve: (of) => told(steps.approveAction(storyId, of)),
    sendBack: (of) => told(steps.sendBackAction(storyId, of)),
    plan: () => told(steps.planAction(storyId)),
    publish: (of) => told(steps.publishAction(storyId, of)),
    update: (of) => told(steps.updateAction(storyId, of)),
    withdraw: (of) => told(steps.withdrawAction(storyId, of)),
    schedule: (of) => told(steps.scheduleAction(storyId, of)),
    cancelPlan: (id) => told(cancelPlanAction(id)),
    trash: () => told(steps.trashAction(storyId)),
    takeOut: () => told(steps.takeOutAction(storyId)),
  };
  const reload = () => start(() => router.refresh());
  const key = useNewest({ storyId, path: `/admin/stories/${storyId}`, content: props.content });
  if (key === null) return <p role="status">The newest text is being fetched.</p>;
  return (
    <StoryScreen {...props} key={key} actions={actions} reload={reload} isReloading={isReloading} />
  );
}
