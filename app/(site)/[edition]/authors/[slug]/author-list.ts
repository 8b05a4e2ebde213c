import { keepRead } from "#lib/platform/cache";
import { findAuthorPage } from "#lib/published/author-page";
import { listIdOf } from "#lib/published/list-id";
import type { Where } from "#lib/syndication/head-parts";
import type { FollowedList } from "../../../feed-door";

type Params = Record<"edition" | "slug", string>;

/** The articles of an author; null where there is no such page. */
export async function authorList(
  { site: { edition } }: Where,
  params: Params,
): Promise<FollowedList | null> {
  const list = await keepRead(() => findAuthorPage(edition, params.slug, null));
  return list && { ...list, listId: listIdOf("author", list.author.id, edition.id) };
}
