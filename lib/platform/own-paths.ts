const passedSegments = new Set(["admin", "api", "ghost", "media", "preview"]);

/**
 * Whether an address, decoded and in normal form, is the application's own, and how: `passed` are the desk,
 * previews, media and interfaces, `internal` what only its inside may ask for (the default edition's own
 * segment `~`, the designed error pages, the interface that expires pages, whatever begins with an underscore, the router's data files). Nobody
 * asks the ledger of addresses for them. Null for everything public.
 */
export function ownPathKind(path: string): "passed" | "internal" | null {
  const [first = "", second, third] = path.slice(1).split("/");
  if (first === "api" && second === "internal") return "internal";
  if (passedSegments.has(first)) return "passed";
  if (first.startsWith("_") || first === "~" || first === "errors") return "internal";
  if (second === "errors" && third !== undefined && /^\d+$/.test(third)) return "internal";
  return path.endsWith(".rsc") ? "internal" : null;
}
