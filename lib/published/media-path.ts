import { slugify } from "#lib/language/slugify";

/** Kinds of files that are served, with the ending that their addresses carry. */
export const endingOf: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
  "application/pdf": "pdf",
};

/**
 * The address of a file: its hash, so that it never changes, and for a document a readable name made of its
 * title. The name under which it was uploaded is not in it.
 */
export function mediaPath(file: { hash: string; mediaType: string; title?: string }): string {
  const name = file.title === undefined ? null : slugify(file.title);
  const ending = endingOf[file.mediaType] ?? "bin";
  return `/media/${file.hash}${name === null ? "" : `/${name}`}.${ending}`;
}
