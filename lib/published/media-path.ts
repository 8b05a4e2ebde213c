import { endingOf } from "#lib/addresses/media-type";
import { slugify } from "#lib/addresses/slugify";
import { type PlacedCrop, placedCrops } from "#lib/content/crops";
import { renditionTypes } from "#lib/content/renditions";

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
  const { cut, width, mediaType } = rendition;
  const form = cut === undefined ? "" : `${cut.crop.replace(":", "x")}-${cut.around}-`;
  return `/media/${hash}/${form}${width}w.${endingOf(mediaType)}`;
}

/** The whole made smaller, or cut to a form around a point: its address names the point, since what is cut elsewhere is another picture. */
export type AskedRendition = {
  width: number;
  mediaType: string;
  cut?: { crop: PlacedCrop; around: string };
};
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
  const [, hash, behind = ""] = /^([0-9a-f]{64})(?:\.([a-z0-9]+))?$/.exec(first) ?? [];
  if (hash === undefined || more.length > 0) return null;
  if (name === undefined) return { hash, rendition: null, ending: behind, isNamed: false };
  if (behind !== "") return null;
  const rendition = readRendition(name);
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? "";
  return { hash, rendition, ending, isNamed: rendition === null };
}

const renditionName = /^(?:(\d+x\d+)-(\d{1,4}-\d{1,4})-)?([1-9]\d{0,4})w\.(webp|avif|jpg)$/;

function readRendition(name: string): AskedRendition | null {
  const [, form, around = "", width, ending] = renditionName.exec(name) ?? [];
  if (width === undefined) return null;
  const mediaType = ending === "jpg" ? renditionTypes.plain : `image/${ending}`;
  const asked = { width: Number(width), mediaType };
  if (form === undefined) return asked;
  const crop = placedCrops.find((one) => one === form.replace("x", ":"));
  return crop === undefined ? null : { ...asked, cut: { crop, around } };
}

/**
 * Whether a file of this kind is at the address that was asked for: with its own ending, and only a document with a name,
 * whichever its title was when somebody copied it. Any other would be one more copy in every cache on the way.
 */
export function isAddressOf({ ending, isNamed }: AskedFile, mediaType: string): boolean {
  return ending === endingOf(mediaType) && !(isNamed && mediaType.startsWith("image/"));
}
