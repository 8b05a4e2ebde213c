import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { type ComparisonNames, comparisonNames } from "#lib/desk/stories/comparison-names";
import { getStory } from "#lib/desk/stories/get-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/** The text that stands at the desk, for somebody whose own was refused because of it. */
export type OtherText = {
  content: StoryContent;
  lockVersion: number;
  saved: { at: Date; by: string | null };
  /** Of the things that either text names. */
  names: ComparisonNames;
};

/**
 * What somebody else saved meanwhile, to be compared with one's own. Throws `not_found`; a text of either side that
 * this newsroom cannot read comes back as issues.
 */
export async function getOtherText(
  newsroom: Newsroom,
  { storyId, mine }: { storyId: string; mine: unknown },
): Promise<Result<OtherText>> {
  requirePermission(newsroom.actor, "story.write");
  const desk = await getStory(newsroom, storyId);
  const [theirs, own] = [checkStoryContent(desk.content), checkStoryContent(mine)];
  if (!theirs.ok) return theirs;
  if (!own.ok) return own;
  const contents = [theirs.value, own.value];
  return ok({
    content: theirs.value,
    lockVersion: desk.lockVersion,
    saved: desk.saved,
    names: await comparisonNames(newsroom, { contents, editionId: desk.edition.id }),
  });
}
