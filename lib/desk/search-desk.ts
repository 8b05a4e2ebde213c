import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What a picker offers: enough to know the thing, and to choose it. */
export type Found = { id: string; label: string; note: string };

type Search = { editionId: string; text: string };

const most = 12;
const like = (text: string) => ({
  contains: text.replace(/[\\%_]/g, "\\$&"),
  mode: "insensitive" as const,
});

/** Stories of an edition by any part of their headline, the newest change first. */
export async function searchStories({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  const { editionId, text } = search;
  const stories = await db.story.findMany({
    where: { editionId, form: "article", trashedAt: null, headline: like(text.trim()) },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: most,
    select: { id: true, headline: true, liveState: true },
  });
  return stories.map(({ id, headline, liveState }) => ({
    id,
    label: headline,
    note: liveState === "live" ? "live" : "not live",
  }));
}

/** Topics of an edition by name or synonym. */
export async function searchTopics({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  const { editionId, text } = search;
  const labels = await db.$queryRaw<{ id: string; label: string; note: string }[]>`
    SELECT "topicId" AS "id", "name" AS "label", "type"::text AS "note"
    FROM "TopicLabel" JOIN "Topic" ON "Topic"."id" = "topicId"
    WHERE "editionId" = ${editionId}::uuid
      AND ("name" ILIKE ${likePattern(text)}
        OR EXISTS (SELECT 1 FROM unnest("synonyms") AS synonym WHERE synonym ILIKE ${likePattern(text)}))
    ORDER BY length("name"), "name" LIMIT ${most}`;
  return labels;
}

/** People and organisations that sign, by name. */
export async function searchAuthors({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  const { editionId, text } = search;
  const labels = await db.authorLabel.findMany({
    where: { editionId, name: like(text.trim()) },
    orderBy: { name: "asc" },
    take: most,
    select: { authorId: true, name: true, author: { select: { kind: true } } },
  });
  return labels.map(({ authorId, name, author }) => ({
    id: authorId,
    label: name,
    note: author.kind,
  }));
}

/** Pictures by what is said about them, the newest first. */
export async function searchMedia(
  { db, actor }: Newsroom,
  { text }: Pick<Search, "text">,
): Promise<
  (Found & { alt: string; hash: string; mediaType: string; width: number; height: number })[]
> {
  requirePermission(actor, "story.write");
  const said = like(text.trim());
  const media = await db.media.findMany({
    where: {
      kind: "image",
      OR: [{ title: said }, { alt: said }, { caption: said }, { credit: said }],
    },
    orderBy: { createdAt: "desc" },
    take: most,
    include: { file: true },
  });
  return media.map(({ id, title, alt, credit, file }) => ({
    id,
    label: title || alt,
    note: credit,
    alt,
    hash: file.hash,
    mediaType: file.mediaType,
    width: file.width ?? 0,
    height: file.height ?? 0,
  }));
}

function likePattern(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
}
