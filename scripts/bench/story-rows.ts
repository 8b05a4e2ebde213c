import type { StoryContent } from "#lib/content/story-content";
import { linksOf } from "#lib/newsroom/keep-references";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { listIdsOf } from "#lib/publishing/live-article";
import { projectRevision } from "#lib/publishing/project-revision";
import { columnsOf } from "#lib/publishing/write-article";
import type { Paper } from "./open-paper.ts";

export type Invented = { id: string; content: StoryContent; publishedAt: Date };

/**
 * The rows of one published story as `createStory` and `publishStory` leave them, without the event log.
 * Ten thousand stories through the verbs would take minutes.
 */
export function storyRows({ edition, sections }: Paper, { id, content, publishedAt }: Invented) {
  const { sectionId, slug, topicIds, bylines } = content;
  if (sectionId === null || slug === null) throw new Error("An article has a section and a slug.");
  const revisionId = newId();
  const translationGroupId = newId();
  const address = { slug, path: pathOf.article(edition, sections.get(sectionId) ?? "", slug) };
  const publishedOn = new Date(publishedAt.toISOString().slice(0, 10));
  const projection = projectRevision({ id: revisionId, storyId: id, content, edition });
  const times = { publishedAt, updatedAt: null, modifiedAt: publishedAt, publishedOn };
  const place = { editionId: edition.id, translationGroupId, sectionId };
  const from = { fromStoryId: id };
  const listed = {
    editionId: edition.id,
    sectionId,
    topicIds,
    authorIds: bylines.map(({ authorId }) => authorId),
  };
  return {
    story: {
      id,
      editionId: edition.id,
      translationGroupId,
      liveState: "live" as const,
      liveRevisionId: revisionId,
      firstPublishedAt: publishedAt,
      publishedOn,
      slug,
      createdAt: publishedAt,
      updatedAt: publishedAt,
    },
    workingCopy: { storyId: id, content, savedAt: publishedAt },
    revision: {
      id: revisionId,
      storyId: id,
      number: 1,
      content,
      reason: "publish" as const,
      madeAt: publishedAt,
      publishedAt,
    },
    references: linksOf(content).flatMap((link) => [
      { ...from, ...link, stage: "working" as const },
      { ...from, ...link, stage: "live" as const },
    ]),
    article: columnsOf({ projection, address, times, ...place }),
    topics: topicIds.map((topicId, position) => ({ articleId: id, topicId, position })),
    bylines: bylines.map((byline, position) => ({ articleId: id, position, ...byline })),
    route: {
      path: address.path,
      editionId: edition.id,
      targetType: "article" as const,
      targetId: id,
    },
    listings: listIdsOf(listed).map((listId) => ({ listId, articleId: id, publishedAt })),
  };
}

export type StoryRows = ReturnType<typeof storyRows>;
