import { isOpenPath, ownPathKind } from "#lib/addresses/own-paths";

/** How delivery treats a request, decided by its path alone. */
export type Zone =
  /** Pages, feeds, sitemaps and files for anonymous readers: asked anonymously, finished here. */
  | "public"
  /** The open interface: asked anonymously with its query, kept, and answered in JSON whatever happens. */
  | "open"
  /** The desk, previews, media and interfaces: handed on as they came. */
  | "passed"
  /** Files whose names carry their hash, kept by browsers for good. */
  | "asset"
  /** What only the inside of the application may ask for. */
  | "internal";

export type DeliveryMode = "production" | "development";

/**
 * Which zone a decoded, normal path belongs to. While developing, the tools under `/_next` and `/__nextjs…`
 * are passed.
 */
export function zoneOf(path: string, mode: DeliveryMode): Zone {
  const [first = ""] = path.slice(1).split("/");
  if (path.startsWith("/_next/static/") || path.startsWith("/assets/")) {
    return mode === "production" ? "asset" : "passed";
  }
  if (mode === "development" && isTool(first)) return "passed";
  return isOpenPath(path) ? "open" : (ownPathKind(path) ?? "public");
}

function isTool(segment: string): boolean {
  return segment === "_next" || segment.startsWith("__nextjs");
}

const publicMethods = ["GET", "HEAD"];
/** The open interfaces are read, and nothing is written there. */
export const openMethods = [...publicMethods, "OPTIONS"];
const passedMethods = [...publicMethods, "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** The methods a zone knows; of what is passed each address may know fewer. */
export function methodsOf(zone: Zone): string[] {
  if (zone === "open") return openMethods;
  return zone === "passed" ? passedMethods : publicMethods;
}
