import "server-only";
import { documentReferences } from "#lib/content/document-references";
import type { StoryContent } from "#lib/content/story-content";
import { holdNamed } from "#lib/newsroom/hold-named";
import type { Tx } from "#lib/platform/db";
import type { Issue } from "#lib/platform/result";

/**
 * What a text names anew and somebody has deleted meanwhile, each at its place with what to do. What is there cannot
 * be deleted until the transaction ends. What the working copy has named before is no issue: an old version that was
 * brought back may name what has gone since, and is told when it is published.
 */
export async function checkNamed(
  tx: Tx,
  { storyId, content }: { storyId: string; content: StoryContent },
): Promise<Issue[]> {
  const there = await holdNamed(tx, content);
  const gone = placesOf(content).filter(({ id }) => !there.has(id));
  if (gone.length === 0) return [];
  const named = await tx.reference.findMany({
    where: { fromStoryId: storyId, stage: "working", toId: { in: gone.map(({ id }) => id) } },
  });
  const before = new Set(named.map(({ toId }) => toId));
  return gone.filter(({ id }) => !before.has(id)).map(({ path, message }) => ({ path, message }));
}

const sentences = {
  section: "This section was deleted. Choose another.",
  topic: "This topic was deleted. Take it out.",
  author: "This author was deleted. Take the byline out.",
  picture: "This picture was deleted. Take it out, or choose another.",
  document: "This document was deleted. Take it out, or choose another.",
};

type Place = Issue & { id: string };

/** Where a text names something that can be deleted. */
function placesOf({ sectionId, lead, document, ...lists }: StoryContent): Place[] {
  const at = (kind: keyof typeof sentences, path: Issue["path"], id: string): Place => {
    return { id, path, message: sentences[kind] };
  };
  return [
    ...(sectionId === null ? [] : [at("section", ["sectionId"], sectionId)]),
    ...lists.topicIds.map((id, index) => at("topic", ["topicIds", index], id)),
    ...lists.bylines.map(({ authorId }, index) => at("author", ["bylines", index], authorId)),
    ...(lead === null ? [] : [at("picture", ["lead"], lead.mediaId)]),
    ...document.content.flatMap((block, index) =>
      documentReferences({ ...document, content: [block] }).mediaIds.map((id) =>
        at("picture", ["document", "content", index], id),
      ),
    ),
    ...lists.attachments.map(({ mediaId }, index) =>
      at("document", ["attachments", index], mediaId),
    ),
  ];
}
