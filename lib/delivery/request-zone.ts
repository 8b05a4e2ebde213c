/** How delivery treats a request, decided by its path alone. */
export type Zone =
  /** Pages, feeds, sitemaps and files for anonymous readers: asked anonymously, finished here. */
  | "public"
  /** The desk, previews, media and interfaces: handed on as they came. */
  | "passed"
  /** Built files whose names carry their hash, kept by browsers for good. */
  | "asset"
  /** What only the inside of the application may ask for. */
  | "internal";

export type DeliveryMode = "production" | "development";

const passedSegments = new Set(["admin", "api", "ghost", "media", "preview"]);

/**
 * Which zone a decoded, normal path belongs to. Internal are the default edition's own segment `~`, the
 * designed error pages, the interface that expires pages, whatever begins with an underscore, and the router's
 * data files, which public pages never ask for. While developing, the tools under `/_next` and `/__nextjs…` are passed.
 */
export function zoneOf(path: string, mode: DeliveryMode): Zone {
  const [first = "", second, third] = path.slice(1).split("/");
  if (path.startsWith("/_next/static/")) return mode === "production" ? "asset" : "passed";
  if (first.startsWith("_")) return isTool(first) && mode === "development" ? "passed" : "internal";
  if (first === "api" && second === "internal") return "internal";
  if (passedSegments.has(first)) return "passed";
  if (first === "~" || first === "errors") return "internal";
  if (second === "errors" && third !== undefined && /^\d+$/.test(third)) return "internal";
  return path.endsWith(".rsc") ? "internal" : "public";
}

function isTool(segment: string): boolean {
  return segment === "_next" || segment.startsWith("__nextjs");
}

/** Search is the only public page that reads its query; every other is asked for without. */
export function readsQuery(path: string): boolean {
  const [first, second] = path.slice(1).split("/");
  return first === "search" || second === "search";
}

const publicMethods = ["GET", "HEAD"];
const passedMethods = [...publicMethods, "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** The methods a zone knows, for the Allow header of a 405. */
export function methodsOf(zone: Zone): string[] {
  return zone === "passed" ? passedMethods : publicMethods;
}
