import { keepRead } from "#lib/platform/cache";
import { findDiscovery } from "#lib/published/discovery";
import { listFeedItems } from "#lib/published/feed-items";
import type { FeedFormat } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { atomFeed } from "#lib/syndication/atom";
import { type Feed, feedLinks, feedTypes } from "#lib/syndication/feed";
import { feedId } from "#lib/syndication/feed-id";
import type { Where } from "#lib/syndication/head-parts";
import { jsonFeed } from "#lib/syndication/json-feed";
import { rssFeed } from "#lib/syndication/rss";
import { readParams } from "./read-params";
import { whereIs } from "./where";

/** A list that can be followed. */
export type FollowedList = {
  listId: string;
  path: string;
  title: string;
  description: string | null;
};

/** What stands in the address of the list besides its edition. */
type Params<Name extends string> = Record<Name | "edition", string>;
type Found = Promise<FollowedList | null> | FollowedList;

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** The door of a list's feed in one form; 404 for a list that is not there. */
export function feedDoor<Name extends string = never>(
  format: FeedFormat,
  find: (where: Where, params: Params<Name>) => Found,
) {
  return async (_: Request, context: { params: Promise<Params<Name>> }): Promise<Response> => {
    const params = await readParams(context.params);
    const where = await whereIs(params.edition);
    const list = await find(where, params);
    if (list === null) return new Response(null, { status: 404 });
    const { siteUrl, site } = where;
    const { hubUrl } = await keepRead(findDiscovery);
    const items = await keepRead(() => listFeedItems(site.edition, list.listId));
    const { title, description, path } = list;
    const id = feedId(list.listId);
    const feed: Feed = {
      ...{ siteUrl, edition: site.edition, id, title, description, path, items },
      isSummary: site.feedSummary,
      hubUrl: hubUrl && absoluteUrl(siteUrl, hubUrl),
    };
    const headers = {
      "content-type": `${feedTypes[format]}; charset=utf-8`,
      link: feedLinks(feed, format),
    };
    return new Response(writers[format](feed), { headers });
  };
}
