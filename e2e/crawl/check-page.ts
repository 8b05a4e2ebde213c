import { siteModule } from "../../lib/addresses/site-scripts.ts";
import { checkData } from "../../lib/syndication/testing/check-data.ts";
import type { Page } from "../fetch/page.ts";

/** The one that sets the theme, which the content policy knows, and the module. */
const ownScripts = new Set(["inline", siteModule]);

/** What search engines, and whoever shares a link, miss on a page or find wrong with it. */
export function checkPage(page: Page, address: string): string[] {
  const { title, headlines, meta, canonical, data, pictures, scripts } = page;
  const social = [
    ...["og:title", "og:type", "og:url", "og:site_name", "twitter:card"],
    ...["og:image", "og:image:alt", "og:image:width", "og:image:height"],
  ];
  const always = [
    ...(title.trim() === "" ? ["no title"] : []),
    ...(page.feeds.length > 0 ? [] : ["no feed to be discovered"]),
    ...(meta.get("theme-color") ? [] : ["no colour of its theme"]),
    ...(headlines.length === 1 ? [] : [`${headlines.length} headlines of the first rank`]),
    ...pictures.flatMap(lacksOf),
    ...scripts.filter((script) => !ownScripts.has(script)).map((script) => `script ${script}`),
  ];
  // A search is nobody's to keep or to share under an address of its own.
  if (meta.get("robots") === "noindex") return always;
  return [
    ...always,
    ...(meta.get("description") ? [] : ["no description"]),
    ...(canonical === address ? [] : [`canonical ${canonical}`]),
    ...social.flatMap((name) => (meta.get(name) ? [] : [`no ${name}`])),
    ...(meta.get("robots") === "max-image-preview:large" ? [] : [`robots ${meta.get("robots")}`]),
    ...(meta.get("og:url") === address ? [] : [`og:url ${meta.get("og:url")}`]),
    ...(data.length > 0 ? [] : ["no structured data"]),
    ...data.flatMap(checkData),
  ];
}

/** A picture without measures moves the page when it comes; one without words, if only empty ones, is read by its address. */
function lacksOf({ src = "", width = "", height = "", alt }: Record<string, string>): string[] {
  const isMeasured = [width, height].every((pixels) => /^[1-9]\d*$/.test(pixels));
  return [
    ...(isMeasured ? [] : [`no measures of ${src}`]),
    ...(alt === undefined ? [`no words for ${src}`] : []),
  ];
}
