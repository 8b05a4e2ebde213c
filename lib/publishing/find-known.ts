import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { mediaOf } from "#lib/newsroom/keep-references";
import type { Tx } from "#lib/platform/db";
import type { Known } from "#lib/publishing/check-publishable";

/** Which of the things that stories name exist, with a label in their edition where they need one. */
export async function findKnown(
  tx: Tx,
  contents: StoryContent[],
  editionId: string,
): Promise<Known> {
  const each = (idsOf: (content: StoryContent) => string[]) => [
    ...new Set(contents.flatMap(idsOf)),
  ];
  const sectionIds = each(({ sectionId }) => (sectionId === null ? [] : [sectionId]));
  const topicIds = each((content) => content.topicIds);
  const authorIds = each(({ bylines }) => bylines.map(({ authorId }) => authorId));
  const [sections, topics, authors, media] = await Promise.all([
    tx.sectionLabel.findMany({ where: { editionId, sectionId: { in: sectionIds } } }),
    tx.topicLabel.findMany({ where: { editionId, topicId: { in: topicIds } } }),
    tx.authorLabel.findMany({ where: { editionId, authorId: { in: authorIds } } }),
    tx.media.findMany({ where: { id: { in: each(mediaOf) } }, include: { file: true } }),
  ]);
  return {
    sectionIds: new Set(sections.map(({ sectionId }) => sectionId)),
    topicIds: new Set(topics.map(({ topicId }) => topicId)),
    authorIds: new Set(authors.map(({ authorId }) => authorId)),
    media: new Map(
      media.map(({ id, kind, alt, decorative, file }) => [
        id,
        { kind, alt, decorative, isTakenDown: file.takenDownAt !== null },
      ]),
    ),
  };
}
