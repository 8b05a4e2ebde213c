import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import type { TopicType } from "#lib/content/kinds";
import { anyPart } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Prisma } from "#prisma/generated/client";

/** How many topics a page of the list holds. */
export const topicsShown = 100;

export type TopicRow = {
  id: string;
  type: TopicType;
  /** Its names, in the order of the editions. */
  names: { editionId: string; name: string }[];
  liveArticles: number;
};

/** Topics by a part of a name or a synonym, and by type; the most used first. */
export async function listTopics(
  { db, actor }: Newsroom,
  { text = "", type }: { text?: string | undefined; type?: TopicType | undefined },
): Promise<TopicRow[]> {
  requirePermission(actor, "topic.manage");
  const topics = await db.topic.findMany({
    where: {
      mergedIntoId: null,
      ...(type !== undefined && { type }),
      ...(text.trim() !== "" && { OR: await whereNamed(db, text) }),
    },
    orderBy: [{ articles: { _count: "desc" } }, { id: "asc" }],
    take: topicsShown,
    include: {
      labels: { orderBy: { edition: { position: "asc" } } },
      _count: { select: { articles: true } },
    },
  });
  return topics.map(({ id, type: kind, labels, _count }) => ({
    id,
    type: kind,
    names: labels.map(({ editionId, name }) => ({ editionId, name })),
    liveArticles: _count.articles,
  }));
}

const found = z.array(z.object({ topicId: z.string() }));

/** Prisma cannot look into the texts of a list; Postgres can. */
async function whereNamed(db: Newsroom["db"], text: string): Promise<Prisma.TopicWhereInput[]> {
  const { contains } = anyPart(text);
  const synonyms = await db.$queryRaw`
    SELECT DISTINCT "topicId" FROM "TopicLabel", unnest("synonyms") AS synonym
    WHERE synonym ILIKE ${`%${contains}%`} LIMIT ${topicsShown}`;
  const ids = found.parse(synonyms).map(({ topicId }) => topicId);
  return [{ labels: { some: { name: anyPart(text) } } }, { id: { in: ids } }];
}
