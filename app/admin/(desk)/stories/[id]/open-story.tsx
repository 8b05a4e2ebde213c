"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { StoryScreen } from "#components/desk/story/story-screen";
import type { StoryScreenProps } from "#components/desk/story/story-screen-props";
import type { WorkflowActions } from "#components/desk/story/workflow-types";
import { told } from "../../../told";
import { cancelPlanAction } from "../../schedules/schedule-actions";
import * as steps from "./story-actions";

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
  useLoadedAgain(`/admin/stories/${storyId}`);
  return (
    <StoryScreen
      {...props}
      // Opened once more from a list it shows what stands at the desk by now.
      key={router.bfcacheId}
      actions={actions}
      reload={reload}
      isReloading={isReloading}
    />
  );
}

/** A story that was left for another page and is gone back to is loaded anew: others may have written in it. */
function useLoadedAgain(path: string) {
  const isLeft = useRef(false);
  useEffect(() => {
    if (isLeft.current) window.location.reload();
    return () => {
      isLeft.current = window.location.pathname !== path;
    };
  }, [path]);
}
