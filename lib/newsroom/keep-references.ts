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
  await tx.reference.deleteMany({ where: { fromStoryId: of.storyId, stage: of.stage } });
  if (of.content === null) return;
  await tx.reference.createMany({ data: referenceRows({ ...of, content: of.content }) });
}

/** A story's references as rows, each once. */
export function referenceRows(of: {
  storyId: string;
  stage: ReferenceStage;
  content: StoryContent;
}) {
  const links = new Map(linksOf(of.content).map((link) => [`${link.toType} ${link.toId}`, link]));
  return [...links.values()].map((link) => ({
    fromStoryId: of.storyId,
    stage: of.stage,
    ...link,
  }));
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
