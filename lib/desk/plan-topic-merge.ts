import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { joinLabels, type MergedLabels } from "#lib/desk/join-labels";
import { lockTopic } from "#lib/desk/lock-labelled";
import { findWhereUsed } from "#lib/desk/where-used";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
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
  return inOneTransaction(newsroom, async (tx) => {
    const [merged, kept] = [await lockTopic(tx, mergedId), await lockTopic(tx, keptId)];
    const [liveArticles, used, routes] = await Promise.all([
      tx.articleTopic.count({ where: { topicId: mergedId } }),
      findWhereUsed(tx, "topic", mergedId),
      tx.route.findMany({ where: { targetType: "topic", targetId: mergedId } }),
    ]);
    return ok({
      ...joinLabels(merged.labels, kept.labels),
      liveArticles,
      stories: used.total,
      addresses: routes.map(({ path }) => path).sort(),
    });
  });
}

export const sameTopic = {
  path: ["keptId"],
  message: "A topic cannot be merged into itself. Choose another one.",
};
