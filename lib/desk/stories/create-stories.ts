import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { workingCopyFacts } from "#lib/desk/stories/working-copy-facts";
import type { BegunStory } from "#lib/newsroom/begun-story";
import { getEdition } from "#lib/newsroom/editions";
import { referenceRows } from "#lib/newsroom/keep-references";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { eventRow } from "#lib/newsroom/record-event";
import { insertRows } from "#lib/platform/insert-rows";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

export type NewStories = {
  editionId: string;
  /** At most a few hundred: they are written in one transaction. Each with the id that it is to have (UUIDv7). */
  stories: {
    id: string;
    content: Partial<StoryContent>;
    /** The group of its translations; one of its own when absent. None of them may stand in this edition yet. */
    translationGroupId?: string | undefined;
  }[];
};

/**
 * Starts many articles of one edition as `createStory` starts one, each in a translation group of its own, in a
 * dozen statements whatever their number. Answers for each in turn; one whose content is faulty is not begun.
 */
export async function createStories(
  newsroom: Newsroom,
  { editionId, stories }: NewStories,
): Promise<Result<BegunStory>[]> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    await getEdition(tx, editionId);
    const begun = stories.map(({ id, content, translationGroupId = newId() }) => {
      const checked = checkStoryContent({ ...emptyStoryContent(), ...content });
      return checked.ok ? ok({ id, translationGroupId, content: checked.value }) : checked;
    });
    const made = begun.flatMap((one) => (one.ok ? [one.value] : []));
    const now = newsroom.clock.now();
    const by = userIdOf(newsroom.actor);
    const times = { createdAt: now, updatedAt: now, createdById: by };
    await insertRows(
      tx,
      "Story",
      made.map(({ id, translationGroupId, content }) => ({
        id,
        form: "article",
        editionId,
        translationGroupId,
        draftState: "draft",
        liveState: "never",
        ...times,
        ...workingCopyFacts(content),
      })),
    );
    // The database is at one of them while the next is made ready.
    await Promise.all([
      insertRows(
        tx,
        "WorkingCopy",
        made.map(({ id, content }) => ({
          storyId: id,
          content,
          lockVersion: 1,
          savedById: by,
          savedAt: now,
        })),
        { apart: "content" },
      ),
      insertRows(
        tx,
        "Reference",
        made.flatMap(({ id, content }) =>
          referenceRows({ storyId: id, stage: "working", content }),
        ),
      ),
      insertRows(
        tx,
        "Event",
        made.map(({ id }) => ({
          ...eventRow(newsroom, { action: "story.created", entityType: "story", entityId: id }),
          data: {},
        })),
      ),
    ]);
    return begun;
  });
}
