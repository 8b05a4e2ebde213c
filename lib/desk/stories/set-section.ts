import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeContent } from "#lib/desk/stories/change-content";
import type { StoryUndo } from "#lib/desk/stories/story-change";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, type Result } from "#lib/platform/result";

/**
 * Puts the working copy of a story into a section; readers find it there with its next publication. A section
 * that its edition does not have, and a Page, are issues. Null when it stands there already.
 */
export async function setSection(
  newsroom: Newsroom,
  { storyId, sectionId }: { storyId: string; sectionId: string },
): Promise<Result<StoryUndo | null>> {
  requirePermission(newsroom.actor, "story.write");
  const { db } = newsroom;
  const story = await db.story.findUnique({ where: { id: storyId } });
  if (story?.form === "page") {
    return fail({ path: ["sectionId"], message: "A Page stands in no section." });
  }
  const labels = await db.sectionLabel.findMany({ where: { sectionId } });
  if (story !== null && !labels.some(({ editionId }) => editionId === story.editionId)) {
    const message = "The story’s edition does not have this section. Choose another.";
    return fail({ path: ["sectionId"], message });
  }
  return changeContent(newsroom, {
    storyId,
    action: "story.section_set",
    change: () => ({ sectionId }),
  });
}
