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

/**
 * The address of a picture made smaller: under the hash of the whole one, since a page that names five of them then
 * says each in a few bytes.
 */
export function renditionPath({ hash, ...rendition }: { hash: string } & AskedRendition): string {
  return `/media/${hash}/${rendition.width}w.${endingOf(rendition.mediaType)}`;
}

export type AskedRendition = { width: number; mediaType: string };
export type AskedFile = { hash: string; rendition: AskedRendition | null };

/** Which file the parts behind `/media/` ask for: a rendition of so many pixels, or with any other name the whole. */
export function readMediaPath([first = "", name = ""]: string[]): AskedFile {
  const [, width, ending] = /^([1-9]\d{0,4})w\.(webp|avif)$/.exec(name) ?? [];
  const rendition =
    width === undefined ? null : { width: Number(width), mediaType: `image/${ending}` };
  return { hash: first.slice(0, 64), rendition };
}
