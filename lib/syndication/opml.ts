import { formatOpml } from "#lib/content/format-opml";
import { feedPath, pathOf } from "#lib/published/paths";
import type { LinkView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";

/** The feeds of an edition, and of every section, topic and author with a page in it (OPML 2.0). */
export function opmlOf(
  { siteUrl, site: { edition } }: Where,
  lists: Pick<LinkView, "name" | "path">[],
): string {
  const home = { name: edition.siteName, path: pathOf.home(edition) };
  const feeds = [home, ...lists].flatMap(({ name, path }) =>
    path === null
      ? []
      : [
          {
            ...{ name, siteUrl: absoluteUrl(siteUrl, path) },
            url: absoluteUrl(siteUrl, feedPath(path)),
          },
        ],
  );
  return formatOpml(edition.siteName, feeds);
}
