import "server-only";
import { assignStory } from "#lib/desk/stories/assign-story";
import { changeContent } from "#lib/desk/stories/change-content";
import { eachAlone } from "#lib/desk/stories/each-alone";
import { returnToReview } from "#lib/desk/stories/return-to-review";
import type { Changed, ChangeReport, StoryUndo } from "#lib/desk/stories/story-change";
import { lockStory } from "#lib/newsroom/lock-story";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { publishStory } from "#lib/publishing/publish-story";
import { resumePlans } from "#lib/publishing/resume-plans";

/**
 * Makes many stories as they were before they were changed together: topics, section, assignee; what was
 * withdrawn is published again, in the revision that was live, and its plans wait again; what was in review or
 * approved is so again. What somebody has changed since is left alone and named.
 */
export async function undoChanges(
  newsroom: Newsroom,
  undo: StoryUndo[],
): Promise<Result<ChangeReport>> {
  const byStory = new Map(undo.map((one) => [one.storyId, one]));
  const report = await eachAlone(newsroom, [...byStory.keys()], (storyId) =>
    together(newsroom, async (inside, tx) => {
      const one = byStory.get(storyId);
      return one === undefined ? ok(null) : undoOne(inside, tx, one);
    }),
  );
  return ok(report);
}

function changedSince(): AppError {
  return new AppError("conflict", "Somebody has changed it since, so it was left as it is.");
}

async function undoOne(inside: Newsroom, tx: Tx, undo: StoryUndo): Promise<Changed> {
  const { storyId } = undo;
  const { story, workingCopy } = await lockStory(tx, storyId);
  if (undo.kind === "content") {
    if (workingCopy.lockVersion !== undo.lockVersion) throw changedSince();
    const undone = await changeContent(inside, {
      storyId,
      action: "story.change_undone",
      change: () => undo.before,
    });
    if (undone.ok) await returnToReview(tx, storyId);
    return undone;
  }
  if (undo.kind === "assignee") {
    if (story.assigneeId !== undo.given) throw changedSince();
    const given = await assignStory(inside, { storyId, assigneeId: undo.before });
    const again = { storyId, given: undo.before, before: undo.given };
    return given.ok ? ok({ kind: "assignee", ...again }) : given;
  }
  const isOurs = story.withdrawnAt?.toISOString() === undo.withdrawnAt;
  if (story.liveState !== "withdrawn" || !isOurs) throw changedSince();
  const published = await publishStory(inside, { storyId, revisionId: undo.revisionId });
  if (!published.ok) return published;
  const lost = await resumePlans(inside, { storyId, planIds: undo.planIds });
  if (lost.length === 0) return ok(undo);
  const loss = "It is live again, but what had been planned for it stays called off. Plan it anew.";
  return { ...ok(undo), loss };
}
