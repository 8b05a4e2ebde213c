import { useEffect, useRef } from "react";
import { StoryState } from "#components/desk/stories/story-state";
import { OtherRooms } from "#components/desk/story/other-rooms";
import type { StoryScreenProps } from "#components/desk/story/story-screen-props";
import { WithWhom } from "#components/desk/story/with-whom";
import { WorkflowBar } from "#components/desk/story/workflow-bar";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

type Props = Pick<
  StoryScreenProps,
  | "storyId"
  | "stage"
  | "people"
  | "isPage"
  | "edition"
  | "may"
  | "actions"
  | "reload"
  | "isReloading"
> & {
  save: () => Promise<number | null>;
  whyUnsaved: () => DeskIssue;
  found: (issues: DeskIssue[]) => void;
  compare: () => void;
};

/** Above a story: what state it is in, the ways to its other rooms, and the steps it can take. */
export function StoryBar(props: Props) {
  const { storyId, stage, edition, save, isReloading } = props;
  const where = useRef<HTMLDivElement>(null);
  const wasReloading = useRef(false);
  // The button that was pressed may be gone: who goes by keyboard is led to what came of it.
  useEffect(() => {
    const isDone = wasReloading.current && !isReloading;
    wasReloading.current = isReloading;
    if (isDone && document.activeElement === document.body) where.current?.focus();
  }, [isReloading]);
  return (
    <header className={css.head}>
      <div ref={where} tabIndex={-1}>
        <StoryState
          draftState={stage.draftState}
          liveState={stage.liveState}
          trashed={stage.isTrashed}
        />
      </div>
      <WithWhom
        storyId={storyId}
        assignee={stage.assignee}
        people={props.people}
        assign={stage.isTrashed ? undefined : props.actions.assign}
        done={props.reload}
      />
      {stage.livePath !== null && (
        <a href={stage.livePath} className={css.live}>
          On the site
        </a>
      )}
      <OtherRooms storyId={storyId} save={save} />
      {!stage.isTrashed && (
        <div className={css.steps} inert={isReloading}>
          <WorkflowBar
            storyId={storyId}
            stage={stage}
            isPage={props.isPage}
            people={props.people}
            editionZone={edition.timeZone}
            may={props.may}
            actions={props.actions}
            saveNow={save}
            whyUnsaved={props.whyUnsaved}
            found={props.found}
            compare={props.compare}
            done={props.reload}
          />
        </div>
      )}
    </header>
  );
}
