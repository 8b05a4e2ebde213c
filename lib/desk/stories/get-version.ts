import "server-only";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { getRevision } from "#lib/desk/stories/get-revision";
import type { DeskStory } from "#lib/desk/stories/get-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/** The name under which the working copy stands among the revisions of a story. */
export const workingCopy = "working-copy";

/** A version of a story, ready to be compared: `number` is null for the working copy. */
export type Version = { id: string; number: number | null; content: StoryContent };

/** The working copy or a revision by its id; one that this newsroom cannot read comes back as issues. */
export async function getVersion(
  newsroom: Newsroom,
  { desk, id }: { desk: DeskStory; id: string },
): Promise<Result<Version>> {
  const found =
    id === workingCopy
      ? { number: null, content: desk.content }
      : await getRevision(newsroom, { storyId: desk.story.id, revisionId: id });
  const content = checkStoryContent(found.content);
  return content.ok ? ok({ id, number: found.number, content: content.value }) : content;
}
