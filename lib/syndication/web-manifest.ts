import { pathOf } from "#lib/published/paths";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { paper } from "#lib/syndication/site-colours";

/** What readers keep of an edition on their home screen (W3C Web Application Manifest). */
export type WebManifest = {
  id: string;
  name: string;
  short_name: string;
  description?: string;
  lang: string;
  dir: "ltr" | "rtl";
  start_url: string;
  scope: string;
  display: "minimal-ui";
  background_color: string;
  theme_color: string;
  categories: string[];
  icons: { src: string; type: string; sizes: string; purpose?: "maskable" }[];
};

const png = (src: string, edge: number) => ({
  ...{ src, type: "image/png" },
  sizes: `${edge}x${edge}`,
});

/**
 * An edition as an app: it opens on its front page, in its language and direction, with the buttons to go back that pages
 * of a newspaper need. Each edition is one of its own, which its `id` says.
 *
 * The scope of every edition is the whole site. It is compared as the beginning of a path, letter by letter (Web Application
 * Manifest, “within scope”): `/fa` would hold `/fancy` of the default edition as well, and `/fa/` would not hold the front page, whose
 * one address is `/fa`. What an edition leads to stands outside its own folder too: documents and pictures under `/media/`, and
 * translations in other editions, which readers would be shown in a browser beside the app.
 */
export function webManifest({ site: { edition } }: Where): WebManifest {
  const { siteName, tagline, direction } = edition;
  const home = pathOf.home(edition);
  return {
    id: home,
    name: siteName,
    short_name: siteName,
    ...(tagline && { description: tagline }),
    lang: languageTag(edition),
    dir: direction,
    start_url: home,
    scope: "/",
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    categories: ["news"],
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      png("/icon-192.png", 192),
      png("/icon-512.png", 512),
      { ...png("/icon-maskable-512.png", 512), purpose: "maskable" },
    ],
  };
}
