import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { HeadView } from "#lib/published/head-view";
import { type FeedFormat, feedPath, pathOf } from "#lib/published/paths";
import type { SiteView, TranslationView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { feedTypes } from "#lib/syndication/feed";

/** Where a page stands: the site's own address, and the edition with everything it carries. */
export type Where = { siteUrl: string; site: SiteView };

/** Where an article or Page can be read as Markdown. */
export function markdownUrl(siteUrl: string, path: string): string {
  return absoluteUrl(siteUrl, `${path}.md`);
}

/** What pages may show of themselves in search results: everything, with large pictures. */
export const openRobots = "max-image-preview:large";

/** “The bridge reopens · The Paper”: what the page is about comes first, as tabs and results are cut at the end. */
export function titleWithSite(title: string, edition: EditionView): string {
  return `${title} · ${edition.siteName}`;
}

/** The feed of the edition, for readers that look for it on any of its pages. */
export function editionFeed(where: Where): HeadView["feeds"][number] {
  return listFeed(where, { title: where.site.edition.siteName, path: editionPathOf(where) }, "rss");
}

/** The same in every form, on its own page. */
export function editionFeeds(where: Where): HeadView["feeds"] {
  return listFeeds(where, { title: where.site.edition.siteName, path: editionPathOf(where) });
}

const editionPathOf = ({ site: { edition } }: Where) => pathOf.home(edition);

/** The feed of a list in every form: a reader that looks for one takes what it knows. */
export function listFeeds(where: Where, list: Followed): HeadView["feeds"] {
  return feedFormats.map((format) => listFeed(where, list, format));
}

type Followed = { title: string; path: string };

function listFeed(
  { siteUrl, site: { edition } }: Where,
  { title, path }: Followed,
  format: FeedFormat,
): HeadView["feeds"][number] {
  const { feedOf } = wordingFor(edition.code);
  return {
    // “RSS” is the word that readers know for feeds; the other two are none.
    title: format === "rss" ? feedOf(title) : `${title} (${formatNames[format]})`,
    href: absoluteUrl(siteUrl, feedPath(path, format)),
    type: feedTypes[format],
  };
}

const feedFormats = ["rss", "atom", "json"] as const satisfies FeedFormat[];
const formatNames = { atom: "Atom", json: "JSON Feed" };

/**
 * The same page in every edition, itself included, as search engines want it on each of them.
 * `x-default`, for readers of any other language, is the default edition's page, or else this one.
 * Empty when the page stands in one edition only.
 */
export function alternatesOf(
  siteUrl: string,
  here: Pick<TranslationView, "edition" | "path">,
  translations: Pick<TranslationView, "edition" | "path" | "isListed">[],
): HeadView["alternates"] {
  const others = translations.filter(
    ({ edition, isListed }) => isListed && edition.id !== here.edition.id,
  );
  if (others.length === 0) return [];
  const all = [here, ...others];
  const fallback = all.find(({ edition }) => edition.isDefault) ?? here;
  const alternate = (hreflang: string, path: string) => ({
    hreflang,
    href: absoluteUrl(siteUrl, path),
  });
  return [
    ...all.map(({ edition, path }) => alternate(languageTag(edition), path)),
    alternate("x-default", fallback.path),
  ];
}

/** The edition's language tag in the usual spelling: `pt-br` → `pt-BR` (BCP 47). */
export function languageTag({ code }: Pick<EditionView, "code">): string {
  return new Intl.Locale(code).toString();
}
