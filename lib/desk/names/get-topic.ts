import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { TopicType } from "#lib/content/kinds";
import { type TopicFact, topicFacts } from "#lib/content/topic-facts";
import { versionOf } from "#lib/desk/seen-version";
import { findWhereUsed, type WhereUsed } from "#lib/desk/where-used";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { TopicLabel } from "#prisma/generated/client";

export type TopicDetail = {
  id: string;
  type: TopicType;
  labels: (Omit<TopicLabel, "facts"> & { facts: TopicFact[] })[];
  liveArticles: number;
  used: WhereUsed;
  /** What a form that changes it is opened with. */
  version: string;
  /** The topic it was merged into, whose detail is the one to look at. */
  mergedIntoId: string | null;
};

const missing = "There is no such topic.";

/** One topic whole, with where it is used. */
export async function getTopic({ db, actor }: Newsroom, topicId: string): Promise<TopicDetail> {
  requirePermission(actor, "topic.manage");
  requireId(topicId, missing);
  const topic = await db.topic.findUnique({
    where: { id: topicId },
    include: {
      labels: { orderBy: { edition: { position: "asc" } } },
      _count: { select: { articles: true } },
    },
  });
  if (topic === null) throw new AppError("not_found", missing);
  const { id, type, _count, mergedIntoId } = topic;
  const labels = topic.labels.map((label) => ({
    ...label,
    facts: topicFacts.catch([]).parse(label.facts),
  }));
  const used = await findWhereUsed(db, "topic", id);
  const version = versionOf.topic(topic);
  return { id, type, labels, liveArticles: _count.articles, used, mergedIntoId, version };
}
