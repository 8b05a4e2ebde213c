import { keepRead } from "#lib/platform/cache";
import { listIdOf } from "#lib/published/list-id";
import { findSectionPage } from "#lib/published/section-page";
import type { Where } from "#lib/syndication/head-parts";
import type { FollowedList } from "../../feed-door";

type Params = Record<"edition" | "section", string>;

/** The articles of a section; null where there is no such page. */
export async function sectionList(
  { site: { edition } }: Where,
  params: Params,
): Promise<FollowedList | null> {
  const list = await keepRead(() => findSectionPage(edition, params.section, null));
  return list && { ...list, listId: listIdOf("section", list.section.id, edition.id) };
}
