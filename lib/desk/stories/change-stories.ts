import "server-only";
import { addTopic } from "#lib/desk/stories/add-topic";
import { assignStory } from "#lib/desk/stories/assign-story";
import { eachAlone } from "#lib/desk/stories/each-alone";
import { removeTopic } from "#lib/desk/stories/remove-topic";
import { setSection } from "#lib/desk/stories/set-section";
import {
  type ChangeReport,
  mostStories,
  type StoryChange,
  type StoryUndo,
} from "#lib/desk/stories/story-change";
import { lockStory } from "#lib/newsroom/lock-story";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";
import { withdrawArticle } from "#lib/publishing/withdraw-article";

type Many = { storyIds: string[]; change: StoryChange };

/**
 * Does one thing to many stories, each for itself: what keeps one from it keeps none of the others. Answers with
 * what came of it and how to undo it. Whoever may not do it to one may not do it to many.
 */
export async function changeStories(
  newsroom: Newsroom,
  { storyIds, change }: Many,
): Promise<Result<ChangeReport>> {
  if (storyIds.length > mostStories) {
    const message = `These are more than ${mostStories} stories. Choose fewer at a time.`;
    return fail({ path: ["storyIds"], message });
  }
  if (change.kind === "withdraw" && change.reason.trim() === "") {
    return fail({ path: ["reason"], message: "Say why, for the record of the newsroom." });
  }
  return ok(await eachAlone(newsroom, storyIds, (storyId) => changeOne(newsroom, storyId, change)));
}

function changeOne(
  newsroom: Newsroom,
  storyId: string,
  change: StoryChange,
): Promise<Result<StoryUndo | null>> {
  switch (change.kind) {
    case "add topic":
      return addTopic(newsroom, { storyId, topicId: change.topicId });
    case "remove topic":
      return removeTopic(newsroom, { storyId, topicId: change.topicId });
    case "set section":
      return setSection(newsroom, { storyId, sectionId: change.sectionId });
    case "assign":
      return giveTo(newsroom, storyId, change.assigneeId);
    case "withdraw":
      return takeAway(newsroom, storyId, change);
  }
}

function giveTo(
  newsroom: Newsroom,
  storyId: string,
  assigneeId: string | null,
): Promise<Result<StoryUndo | null>> {
  return together(newsroom, async (inside, tx) => {
    const { story } = await lockStory(tx, storyId);
    if (story.assigneeId === assigneeId) return ok(null);
    const given = await assignStory(inside, { storyId, assigneeId });
    const undo = { storyId, given: assigneeId, before: story.assigneeId };
    return given.ok ? ok({ kind: "assignee", ...undo }) : given;
  });
}

function takeAway(
  newsroom: Newsroom,
  storyId: string,
  { reason, notice }: { reason: string; notice: string },
): Promise<Result<StoryUndo | null>> {
  return together(newsroom, async (inside, tx) => {
    const { liveRevisionId } = (await lockStory(tx, storyId)).story;
    const words = notice.trim() === "" ? { reason } : { reason, notice };
    const withdrawn = await withdrawArticle(inside, { storyId, ...words });
    if (!withdrawn.ok) return withdrawn;
    const { withdrawnAt } = (await lockStory(tx, storyId)).story;
    if (liveRevisionId === null || withdrawnAt === null) return ok(null);
    const { planIds } = withdrawn.value;
    const at = withdrawnAt.toISOString();
    const undo = { storyId, revisionId: liveRevisionId, withdrawnAt: at, planIds };
    return ok({ kind: "withdrawal", ...undo });
  });
}
