import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { holdTopicsNamed } from "#lib/newsroom/follow-merged-topics";
import { linksOf } from "#lib/newsroom/keep-references";
import type { Tx } from "#lib/platform/db";

/**
 * Keeps the pictures, documents, authors, topics and the section that a story names from being deleted until the
 * transaction ends. Whoever deletes one locks it first and then looks who uses it: either they find this use of it, or
 * this finds it gone. Call it with the story locked, as every text is written. Answers with what is there.
 */
export async function holdNamed(tx: Tx, content: StoryContent): Promise<Set<string>> {
  const links = linksOf(content);
  const ids = (type: string) =>
    links.filter(({ toType }) => toType === type).map(({ toId }) => toId);
  // Before their rows are looked at: who merges or deletes topics has this first.
  if (content.topicIds.length > 0) await holdTopicsNamed(tx);
  const there = await tx.$queryRaw<{ id: string }[]>`
    WITH "media" AS (SELECT "id" FROM "Media" WHERE "id" = ANY(${ids("media")}::uuid[]) FOR KEY SHARE),
      "authors" AS (SELECT "id" FROM "Author" WHERE "id" = ANY(${ids("author")}::uuid[]) FOR KEY SHARE),
      "sections" AS (SELECT "id" FROM "Section" WHERE "id" = ANY(${ids("section")}::uuid[]) FOR KEY SHARE)
    SELECT "id" FROM "media" UNION ALL SELECT "id" FROM "authors" UNION ALL SELECT "id" FROM "sections"
    UNION ALL SELECT "id" FROM "Topic" WHERE "id" = ANY(${ids("topic")}::uuid[])`;
  return new Set(there.map(({ id }) => id));
}
