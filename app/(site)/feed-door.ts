import { keepRead } from "#lib/platform/cache";
import { listFeedItems } from "#lib/published/feed-items";
import { feedPath } from "#lib/published/paths";
import type { Where } from "#lib/syndication/head-parts";
import { rssFeed } from "#lib/syndication/rss";

type FeedOf = { listId: string; path: string; title: string; description: string | null };

/** The RSS feed of a list. */
export async function rssOf({ siteUrl, site }: Where, list: FeedOf): Promise<string> {
  const { edition } = site;
  const items = await keepRead(() => listFeedItems(edition, list.listId));
  const { title, description, path } = list;
  return rssFeed({ siteUrl, edition, title, description, path, feedPath: feedPath(path), items });
}

export function answerRss(text: string | null): Response {
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
