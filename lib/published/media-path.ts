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
export type AskedFile = {
  hash: string;
  rendition: AskedRendition | null;
  /** What stands behind the dot. */
  ending: string;
  /** Whether a name stands there besides the hash. */
  isNamed: boolean;
};

/** Which file the parts behind `/media/` ask for: a rendition of so many pixels, or the whole; null for no address of ours. */
export function readMediaPath([first = "", name, ...more]: string[]): AskedFile | null {
  const [, hash, ending = ""] = /^([0-9a-f]{64})(?:\.([a-z0-9]+))?$/.exec(first) ?? [];
  if (hash === undefined || more.length > 0) return null;
  if (name === undefined) return { hash, rendition: null, ending, isNamed: false };
  if (ending !== "") return null;
  const [, width, form = ""] = /^([1-9]\d{0,4})w\.(webp|avif)$/.exec(name) ?? [];
  if (width === undefined) {
    return { hash, rendition: null, ending: /\.([a-z0-9]+)$/.exec(name)?.[1] ?? "", isNamed: true };
  }
  const rendition = { width: Number(width), mediaType: `image/${form}` };
  return { hash, rendition, ending: form, isNamed: false };
}

/**
 * Whether a file of this kind is at the address that was asked for: with its own ending, and only a document with a name,
 * whichever its title was when somebody copied it. Any other would be one more copy in every cache on the way.
 */
export function isAddressOf({ ending, isNamed }: AskedFile, mediaType: string): boolean {
  return ending === endingOf(mediaType) && !(isNamed && mediaType.startsWith("image/"));
}
