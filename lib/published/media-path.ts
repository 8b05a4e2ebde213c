import { endingOf } from "#lib/language/media-type";
import { slugify } from "#lib/language/slugify";

/**
 * The address of a file: its hash, so that it never changes, and for a document a readable name made of its
 * title. The name under which it was uploaded is not in it.
 */
export function mediaPath(file: { hash: string; mediaType: string; title?: string }): string {
  const name = file.title === undefined ? null : slugify(file.title);
  return `/media/${file.hash}${name === null ? "" : `/${name}`}.${endingOf(file.mediaType)}`;
}
