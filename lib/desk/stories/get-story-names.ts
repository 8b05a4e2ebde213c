import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { StoryContent } from "#lib/content/story-content";
import { linksOf } from "#lib/newsroom/keep-references";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What the things that a story names by id are called. */
export type StoryNames = {
  topics: Record<string, string>;
  authors: Record<string, string>;
  stories: Record<string, { headline: string; state: string }>;
  media: Record<string, { title: string; alt: string; decorative: boolean; caption: string }>;
};

/** Names for the screen of a story, in its edition's language; what no longer exists has none. */
export async function getStoryNames(
  { db, actor }: Newsroom,
  { content, editionId }: { content: StoryContent; editionId: string },
): Promise<StoryNames> {
  requirePermission(actor, "story.write");
  const links = linksOf(content);
  const ids = (type: string) =>
    links.filter(({ toType }) => toType === type).map(({ toId }) => toId);
  const [topics, authors, stories, media] = await Promise.all([
    db.topicLabel.findMany({ where: { editionId, topicId: { in: ids("topic") } } }),
    db.authorLabel.findMany({ where: { editionId, authorId: { in: ids("author") } } }),
    db.story.findMany({
      where: { id: { in: ids("story") } },
      select: { id: true, headline: true, liveState: true },
    }),
    db.media.findMany({ where: { id: { in: ids("media") } } }),
  ]);
  return {
    topics: Object.fromEntries(topics.map(({ topicId, name }) => [topicId, name])),
    authors: Object.fromEntries(authors.map(({ authorId, name }) => [authorId, name])),
    stories: Object.fromEntries(
      stories.map(({ id, headline, liveState }) => [
        id,
        { headline, state: liveState === "live" ? "live" : "not live" },
      ]),
    ),
    media: Object.fromEntries(
      media.map(({ id, title, alt, decorative, caption }) => [
        id,
        { title, alt, decorative, caption },
      ]),
    ),
  };
}
