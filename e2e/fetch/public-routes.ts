import { ask } from "./ask.ts";

type Site = { url: string };

/**
 * What is promised of the answers of a route: `kept` are made once and compared ever after, `anew` are made for each
 * request, `file` are kept by browsers for good, `nothing` is not there for anybody on this site.
 */
export type Promised = "kept" | "anew" | "file" | "nothing";

export type PublicRoute = {
  promised: Promised;
  /** Where it is asked for: addresses, or what finds one on the site. */
  at: string[] | ((site: Site) => Promise<string[]>);
  /** The journey with a site of its own that asks for it, where the one that all share has no such page. */
  on?: "numbered pages" | "discovery";
};

const kept = (...at: string[]): PublicRoute => ({ promised: "kept", at });
const anew = (...at: string[]): PublicRoute => ({ promised: "anew", at });

/** The first address of a kind that stands on a page. */
const linkedFrom = (page: string, pattern: RegExp) => async (site: Site) => {
  const { text } = await ask(site, page);
  const [, address] = pattern.exec(text) ?? [];
  if (address === undefined) throw new Error(`Nothing on ${page} is like ${pattern}.`);
  return [address];
};

const article = "/news/millgate-bridge-reopens";
const ofLongLists = (...at: string[]): PublicRoute => ({ ...kept(...at), on: "numbered pages" });

/** Every route that readers may ask, by its file: who makes one says here how its answers are compared and kept. */
export const publicRoutes: Record<string, PublicRoute> = {
  "(site)/[edition]/page.tsx": kept("/", "/fa"),
  "(site)/[edition]/[section]/page.tsx": kept("/news"),
  "(site)/[edition]/[section]/page/[number]/page.tsx": kept("/almanac/page/1"),
  "(site)/[edition]/[section]/feed.xml/route.ts": kept("/news/feed.xml"),
  "(site)/[edition]/[section]/atom.xml/route.ts": kept("/news/atom.xml"),
  "(site)/[edition]/[section]/feed.json/route.ts": kept("/news/feed.json"),
  "(site)/[edition]/[section]/[slug]/page.tsx": kept(article),
  "(site)/[edition]/[section]/[slug]/markdown/route.ts": kept(`${article}.md`),
  "(site)/[edition]/[section]/[slug]/versions/page.tsx": kept(`${article}/versions`),
  "(site)/[edition]/[section]/[slug]/versions/[number]/page.tsx": kept(`${article}/versions/4`),
  "(site)/[edition]/archive/page.tsx": kept("/archive"),
  "(site)/[edition]/archive/[year]/page.tsx": {
    promised: "kept",
    at: linkedFrom("/archive", /href="(\/archive\/\d{4})"/),
  },
  "(site)/[edition]/archive/[year]/[month]/page.tsx": {
    promised: "kept",
    at: linkedFrom("/archive", /href="(\/archive\/\d{4}\/\d{2})"/),
  },
  "(site)/[edition]/archive/[year]/[month]/page/[number]/page.tsx":
    ofLongLists("/archive/2018/01/page/1"),
  "(site)/[edition]/atom.xml/route.ts": kept("/atom.xml", "/fa/atom.xml"),
  "(site)/[edition]/feed.xml/route.ts": kept("/feed.xml", "/fa/feed.xml"),
  "(site)/[edition]/feed.json/route.ts": kept("/feed.json"),
  "(site)/[edition]/feed.css/route.ts": kept("/feed.css", "/fa/feed.css"),
  "(site)/[edition]/authors/page.tsx": kept("/authors"),
  "(site)/[edition]/authors/page/[number]/page.tsx": ofLongLists("/authors/page/2"),
  "(site)/[edition]/authors/[slug]/page.tsx": kept("/authors/nora-pellew"),
  "(site)/[edition]/authors/[slug]/page/[number]/page.tsx": kept("/authors/almanac/page/1"),
  "(site)/[edition]/authors/[slug]/feed.xml/route.ts": kept("/authors/nora-pellew/feed.xml"),
  "(site)/[edition]/authors/[slug]/atom.xml/route.ts": kept("/authors/nora-pellew/atom.xml"),
  "(site)/[edition]/authors/[slug]/feed.json/route.ts": kept("/authors/nora-pellew/feed.json"),
  "(site)/[edition]/corrections/page.tsx": kept("/corrections"),
  "(site)/[edition]/corrections/[year]/page.tsx": {
    promised: "kept",
    at: linkedFrom("/corrections", /href="(\/corrections\/\d{4})"/),
  },
  "(site)/[edition]/errors/[status]/page.tsx": { promised: "nothing", at: ["/errors/404"] },
  "(site)/[edition]/llms.txt/route.ts": kept("/llms.txt", "/fa/llms.txt"),
  "(site)/[edition]/manifest.webmanifest/route.ts": kept("/manifest.webmanifest"),
  "(site)/[edition]/news-sitemap.xml/route.ts": kept("/news-sitemap.xml", "/fa/news-sitemap.xml"),
  "(site)/[edition]/opml.xml/route.ts": kept("/opml.xml", "/fa/opml.xml"),
  "(site)/[edition]/pages/[slug]/page.tsx": kept("/pages/about"),
  "(site)/[edition]/pages/[slug]/markdown/route.ts": kept("/pages/about.md"),
  "(site)/[edition]/search/page.tsx": anew("/search?q=bridge"),
  "(site)/[edition]/suggestions.json/route.ts": anew("/suggestions.json?q=bri"),
  "(site)/[edition]/topics/page.tsx": kept("/topics"),
  "(site)/[edition]/topics/page/[number]/page.tsx": ofLongLists("/topics/page/2"),
  "(site)/[edition]/topics/[slug]/page.tsx": kept("/topics/river-wenn"),
  "(site)/[edition]/topics/[slug]/page/[number]/page.tsx": kept("/topics/rainfall/page/1"),
  "(site)/[edition]/topics/[slug]/feed.xml/route.ts": kept("/topics/river-wenn/feed.xml"),
  "(site)/[edition]/topics/[slug]/atom.xml/route.ts": kept("/topics/river-wenn/atom.xml"),
  "(site)/[edition]/topics/[slug]/feed.json/route.ts": kept("/topics/river-wenn/feed.json"),
  "api/v1/[...path]/route.ts": kept("/api/v1/articles?limit=2", "/api/v1/editions"),
  "api/v1/page.tsx": kept("/api/v1"),
  "assets/speculation-rules.json/route.ts": {
    promised: "file",
    at: ["/assets/speculation-rules.json?v=1"],
  },
  "ghost/[...path]/route.ts": kept("/ghost/api/content/settings/", "/ghost/api/content/posts/"),
  // Its key is nobody's to guess: whoever has it asks for it.
  "indexnow/[key]/route.ts": { ...kept(), on: "discovery" },
  "media/[...file]/route.ts": {
    promised: "file",
    at: linkedFrom(article, /"(\/media\/[0-9a-f]{64}[^"\s]+)"/),
  },
  "media/share/[of]/[file]/route.ts": {
    promised: "file",
    at: linkedFrom(article, /content="https?:\/\/[^/"]+(\/media\/share\/[^"]+)"/),
  },
  "robots.txt/route.ts": kept("/robots.txt"),
  "sitemap.xml/route.ts": kept("/sitemap.xml"),
  "sitemaps/[file]/route.ts": kept("/sitemaps/en-sections.xml", "/sitemaps/fa-topics.xml"),
};

/** Where a route is asked for on a site. */
export async function addressesOf({ at }: PublicRoute, site: Site): Promise<string[]> {
  return typeof at === "function" ? at(site) : at;
}
