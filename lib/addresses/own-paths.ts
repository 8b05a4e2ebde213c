/**
 * First segments of addresses that are no section of an edition, by who answers there. The one list: what
 * sections may not be called, what delivery hands on, and what Next does not take for the default edition.
 */
export const ownSegments = {
  /** The desk, previews, media and interfaces. */
  passed: ["admin", "api", "ghost", "media", "preview"],
  /** Only the inside of the application asks for these: `~` is the default edition there. */
  internal: ["_next", "errors", "indexnow", "~"],
  /** Files that all editions share. */
  shared: [
    "apple-touch-icon.png",
    "assets",
    "favicon.ico",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
    "icon.svg",
    "robots.txt",
    "sitemap.xml",
    "sitemaps",
  ],
  /** Words of every edition's own pages and files. */
  site: [
    "archive",
    "atom.xml",
    "authors",
    "corrections",
    "feed",
    "feed.css",
    "feed.json",
    "feed.xml",
    "llms.txt",
    "manifest.webmanifest",
    "news-sitemap.xml",
    "opml.xml",
    "page",
    "pages",
    "search",
    "suggestions.json",
    "topics",
  ],
} as const;

/** Whether an address is one of Ghost's Content API. */
export function isGhostPath(path: string): boolean {
  return path.startsWith("/ghost/");
}

/** Addresses that their clients end with a slash: sent away, a browser of another site could not follow. */
export const mayEndInSlash = isGhostPath;

/** Whether an address is one of the open interfaces, which everybody may read, or the reference of ours. */
export function isOpenPath(path: string): boolean {
  return path === "/api/v1" || path.startsWith("/api/v1/") || isGhostPath(path);
}

/**
 * The file in which search engines read under which key we tell them of changes (indexnow.org): it stands at the top, or
 * it would speak for a folder alone. Regular expression source of its name without the ending.
 */
export const indexNowKeySource = "[0-9a-f]{32}";

/** The forms in which a list can be followed, by the names of their files. */
export const feedFiles = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

/**
 * What stands behind the address of a list: its numbered pages and its feeds. Regular expression source, for us and for the
 * database, which reads it the same way.
 */
export const partOfListSource = `/page/[1-9][0-9]*|${Object.values(feedFiles)
  .map((file) => `/${file.replace(".", "[.]")}`)
  .join("|")}`;

/** Words of an edition at which all topics, or all authors, stand; each of them below has an address of its own. */
export const indexWords: readonly string[] = ["authors", "topics"];

/** Words of an edition under which things stand, and none by themselves but an index. */
const above: ReadonlySet<string> = new Set([...indexWords, "feed", "page", "pages"]);

/** Words of an edition at which, and below which, a page or file of the site stands, whatever is published. */
export const ownWords: readonly string[] = ownSegments.site.filter((word) => !above.has(word));

const passed: ReadonlySet<string> = new Set(ownSegments.passed);
const internal: ReadonlySet<string> = new Set(ownSegments.internal);

/**
 * Whether an address, decoded and in normal form, is the application's own, and how: `passed` are the desk,
 * previews, media and interfaces, `internal` what only its inside may ask for (the default edition's own
 * segment, the designed error pages, whatever begins with an underscore, the
 * router's data files). Nobody asks the ledger of addresses for them. Null for everything public.
 */
export function ownPathKind(path: string): "passed" | "internal" | null {
  const [first = "", second, third] = path.slice(1).split("/");
  if (passed.has(first)) return "passed";
  if (internal.has(first) || first.startsWith("_")) return "internal";
  if (second === "errors" && third !== undefined && /^(\d+|closed)$/.test(third)) return "internal";
  return path.endsWith(".rsc") ? "internal" : null;
}
