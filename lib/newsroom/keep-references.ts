import "server-only";
import { documentReferences } from "#lib/content/document-references";
import type { StoryContent } from "#lib/content/story-content";
import type { Tx } from "#lib/platform/db";
import type { ReferenceStage, ReferenceTarget } from "#prisma/generated/enums";

type Link = { toType: ReferenceTarget; toId: string };

/**
 * Keeps what a story points to, from its live text or its working copy, in step with its content:
 * the source of where-used, backlinks and “cannot delete, used by”.
 */
export async function keepReferences(
  tx: Tx,
  of: { storyId: string; stage: ReferenceStage; content: StoryContent | null },
): Promise<void> {
  const from = { fromStoryId: of.storyId, stage: of.stage };
  await tx.reference.deleteMany({ where: from });
  const links = of.content === null ? [] : linksOf(of.content);
  await tx.reference.createMany({
    data: links.map((link) => ({ ...from, ...link })),
    skipDuplicates: true,
  });
}

/** Everything that a story's content names by id. */
export function linksOf(content: StoryContent): Link[] {
  const to = (toType: ReferenceTarget, ids: string[]): Link[] =>
    ids.map((toId) => ({ toType, toId }));
  return [
    ...to("story", [...documentReferences(content.document).storyIds, ...content.related]),
    ...to("media", mediaOf(content)),
    ...to("section", content.sectionId === null ? [] : [content.sectionId]),
    ...to("topic", content.topicIds),
    ...to(
      "author",
      content.bylines.map(({ authorId }) => authorId),
    ),
  ];
}

/** Every medium that a story shows or offers, once: in its document, as lead picture, as attachment. */
export function mediaOf(content: StoryContent): string[] {
  const inText = documentReferences(content.document).mediaIds;
  const lead = content.lead === null ? [] : [content.lead.mediaId];
  const attached = content.attachments.map(({ mediaId }) => mediaId);
  return [...new Set([...inText, ...lead, ...attached])];
}
