import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import type { ImportRun } from "#lib/migration/items/import-run";
import { followTopicsOf } from "#lib/newsroom/follow-merged-topics";
import { mediaOf } from "#lib/newsroom/keep-references";
import type { Issue } from "#lib/platform/result";
import { checkPublishable } from "#lib/publishing/check-publishable";
import { findKnown } from "#lib/publishing/find-known";

export type PublishCheck = (content: StoryContent, form: "article" | "page") => Issue[];

/** What would keep texts from being published, where what is foreseen counts as what is here. */
export async function makePublishCheck(
  { newsroom, edition, foreseen }: ImportRun,
  contents: StoryContent[],
): Promise<PublishCheck> {
  const follow = await followTopicsOf(newsroom.db, contents);
  const known = await findKnown(newsroom.db, contents.map(follow), edition.id);
  const isComing = (id: string) => foreseen.byId.has(id);
  for (const content of contents) {
    const { sectionId, topicIds, bylines } = content;
    if (sectionId !== null && isComing(sectionId)) known.sectionIds.add(sectionId);
    for (const id of topicIds) if (isComing(id)) known.topicIds.add(id);
    for (const { authorId } of bylines) if (isComing(authorId)) known.authorIds.add(authorId);
    for (const id of mediaOf(content)) {
      const media = foreseen.media.get(id);
      if (media !== undefined) known.media.set(id, media);
    }
  }
  return (content, form) => checkPublishable(follow(content), known, form);
}
