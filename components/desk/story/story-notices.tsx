import { useCallback } from "react";
import { StoryPlans } from "#components/desk/schedules/story-plans";
import { KeptTextNotice } from "#components/desk/story/kept-text-notice";
import type { LocalCopy } from "#components/desk/story/local-copy";
import type { StoryScreenProps } from "#components/desk/story/story-screen-props";
import { TrashedNotice } from "#components/desk/story/trashed-notice";
import css from "./story-screen.module.css";

type Props = Pick<
  StoryScreenProps,
  "storyId" | "lockVersion" | "content" | "stage" | "plans" | "may" | "actions" | "reload"
> & { bringBack: (kept: LocalCopy) => Promise<LocalCopy | null> };

/** What somebody who opens a story should know first: the trash, the last note, what is planned, an unsaved text. */
export function StoryNotices(props: Props) {
  const { storyId, lockVersion, content, stage, plans, may, bringBack, reload } = props;
  const { cancelPlan: cancelOne, takeOut } = props.actions;
  const cancelPlan = useCallback(
    async (id: string) => {
      const answer = await cancelOne(id);
      if (answer.ok) reload();
      return answer;
    },
    [cancelOne, reload],
  );
  return (
    <>
      {stage.isTrashed && (
        <TrashedNotice
          takeOut={may.trash ? takeOut : undefined}
          done={() => window.location.reload()}
        />
      )}
      {stage.lastNote !== null && (
        <p className={css.note}>
          <b>{stage.lastNote.who}:</b> <bdi>{stage.lastNote.note}</bdi>
        </p>
      )}
      <StoryPlans
        // What was called off is told until the next step.
        key={`${stage.liveState} ${stage.draftState}`}
        plans={plans}
        cancel={may.publish ? cancelPlan : undefined}
      />
      <KeptTextNotice
        storyId={storyId}
        lockVersion={lockVersion}
        content={content}
        bringBack={bringBack}
      />
    </>
  );
}
