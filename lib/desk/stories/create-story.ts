import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { workingCopyFacts } from "#lib/desk/stories/working-copy-facts";
import { getEdition } from "#lib/newsroom/editions";
import { keepReferences } from "#lib/newsroom/keep-references";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

export type NewStory = {
  editionId: string;
  form?: "article" | "page";
  /** The id the client gave it (UUIDv7); made here when absent. */
  id?: string;
  /** The group of the same story in other editions; a group of its own when absent. */
  translationGroupId?: string;
  /** Of a Page: whether it stands in the footer once it is live. It does when absent. */
  inFooter?: boolean;
  content?: Partial<StoryContent>;
};

/**
 * Starts a story with a working copy. It is a draft that nobody outside the desk can see.
 * A second story for one edition in a translation group, and faulty content, come back as issues.
 */
export async function createStory(
  newsroom: Newsroom,
  story: NewStory,
): Promise<Result<{ id: string }>> {
  requirePermission(newsroom.actor, "story.write");
  const content = checkStoryContent({ ...emptyStoryContent(), ...story.content });
  if (!content.ok) return content;
  return inOneTransaction(newsroom, async (tx) => {
    await getEdition(tx, story.editionId);
    const id = story.id ?? newId();
    const translationGroupId = story.translationGroupId ?? newId();
    const twin = await tx.story.findFirst({
      where: { translationGroupId, editionId: story.editionId },
    });
    if (twin !== null) {
      const message = "This edition has a story in the translation group already. Open that one.";
      return fail({ path: ["translationGroupId"], message });
    }
    const now = newsroom.clock.now();
    const createdById = userIdOf(newsroom.actor);
    await tx.story.create({
      data: {
        id,
        form: story.form ?? "article",
        editionId: story.editionId,
        translationGroupId,
        inFooter: story.inFooter ?? true,
        createdAt: now,
        updatedAt: now,
        createdById,
        ...workingCopyFacts(content.value),
        workingCopy: {
          create: { content: content.value, savedById: createdById, savedAt: now },
        },
      },
    });
    await keepReferences(tx, { storyId: id, stage: "working", content: content.value });
    await recordEvent(tx, newsroom, { action: "story.created", entityType: "story", entityId: id });
    return ok({ id });
  });
}
