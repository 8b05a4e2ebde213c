import type { MediaSeen, StorySeen } from "#components/desk/editor/editor-data";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import type { PersonChoice, Stage, WorkflowActions } from "#components/desk/story/workflow-types";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";

/** A story as it is opened at the desk, and what may be done with it. */
export type StoryScreenProps = {
  storyId: string;
  lockVersion: number;
  content: StoryContent;
  edition: EditionView;
  isPage: boolean;
  stage: Stage;
  plans: PlanSeen[];
  may: { review: boolean; publish: boolean; trash: boolean };
  people: PersonChoice[];
  sections: { value: string; label: string; slug: string }[];
  siteUrl: string;
  /** The slug it was last published under. */
  keptSlug: string | null;
  names: {
    topics: Record<string, string>;
    authors: Record<string, string>;
    stories: Record<string, StorySeen>;
    media: Record<string, Omit<MediaSeen, "url">>;
  };
  actions: WorkflowActions;
  reload: () => void;
  /** A step has been taken, and the screen does not show yet what came of it. */
  isReloading: boolean;
};
