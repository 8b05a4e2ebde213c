import { keepRead } from "#lib/platform/cache";
import { listIdOf } from "#lib/published/list-id";
import { findTopicPage } from "#lib/published/topic-page";
import type { Where } from "#lib/syndication/head-parts";
import type { FollowedList } from "../../../feed-door";

type Params = Record<"edition" | "slug", string>;

/** The articles of a topic; null where there is no such page. */
export async function topicList(
  { site: { edition } }: Where,
  params: Params,
): Promise<FollowedList | null> {
  const list = await keepRead(() => findTopicPage(edition, params.slug, null));
  return list && { ...list, listId: listIdOf("topic", list.topic.id, edition.id) };
}
