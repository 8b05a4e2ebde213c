import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import type { Where } from "#lib/syndication/head-parts";
import type { FollowedList } from "../feed-door";

/** All articles of an edition. */
export function editionList({ site: { edition } }: Where): FollowedList {
  return {
    listId: listIdOf("edition", edition.id, edition.id),
    path: pathOf.home(edition),
    title: edition.siteName,
    description: edition.tagline || null,
  };
}
