import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { joinLabels, type MergedLabels } from "#lib/desk/names/join-labels";
import { loadTopic } from "#lib/desk/names/lock-labelled";
import { findWhereUsed } from "#lib/desk/where-used";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";

export type TopicMerge = { mergedId: string; keptId: string };

/** What a merge would change, told before anybody decides. */
export type TopicMergePlan = MergedLabels & {
  liveArticles: number;
  stories: number;
  /** The addresses that will lead to the topic that stays. */
  addresses: string[];
};

/** What merging a topic into another would change: articles, stories, names and addresses. Changes nothing. */
export async function planTopicMerge(
  newsroom: Newsroom,
  { mergedId, keptId }: TopicMerge,
): Promise<Result<TopicMergePlan>> {
  requirePermission(newsroom.actor, "topic.manage");
  if (mergedId === keptId) return fail(sameTopic);
  const { db } = newsroom;
  const [merged, kept, liveArticles, used, routes] = await Promise.all([
    loadTopic(db, mergedId),
    loadTopic(db, keptId),
    db.articleTopic.count({ where: { topicId: mergedId } }),
    findWhereUsed(db, "topic", mergedId),
    db.route.findMany({ where: { targetType: "topic", targetId: mergedId } }),
  ]);
  return ok({
    ...joinLabels(merged.labels, kept.labels),
    liveArticles,
    stories: used.total,
    addresses: routes.map(({ path }) => path).sort(),
  });
}

export const sameTopic = {
  path: ["keptId"],
  message: "A topic cannot be merged into itself. Choose another one.",
};
