import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";

/** What Ghost's clients ask of a site before anything else: its name, its navigation, its clock. */
export function browseSettings({ siteUrl, site }: Where): Kept<object> {
  const { edition, sections, pages, logo } = site;
  const linked = (links: { name: string; path: string | null }[]) =>
    links.flatMap(({ name, path }) =>
      path === null ? [] : [{ label: name, url: absoluteUrl(siteUrl, path) }],
    );
  const locale = languageTag(edition);
  const value = {
    settings: {
      ...{ title: edition.siteName, description: edition.tagline || null },
      logo: logo === null ? null : absoluteUrl(siteUrl, logo.src),
      icon: absoluteUrl(siteUrl, "/icon.svg"),
      ...{ cover_image: null, accent_color: null, facebook: null, twitter: null },
      ...{ lang: locale, locale, timezone: edition.timeZone },
      navigation: linked(sections),
      secondary_navigation: linked(pages),
      ...{ meta_title: null, meta_description: null },
      ...{ og_image: null, og_title: null, og_description: null },
      ...{ twitter_image: null, twitter_title: null, twitter_description: null },
      ...{ codeinjection_head: null, codeinjection_foot: null },
      ...{ members_support_address: null, members_enabled: false, comments_enabled: "off" },
      url: `${absoluteUrl(siteUrl, pathOf.home(edition)).replace(/\/$/, "")}/`,
    },
    meta: {},
  };
  return { value, tags: [] };
}
