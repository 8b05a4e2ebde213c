import type { EditionView } from "#lib/language/edition";

/** A path within an edition as readers see it: the default edition has no prefix, the others their code. */
export function editionPath(
  edition: Pick<EditionView, "code" | "isDefault">,
  path: string,
): string {
  if (edition.isDefault) return path;
  return path === "/" ? `/${edition.code}` : `/${edition.code}${path}`;
}
