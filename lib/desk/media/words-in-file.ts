import "server-only";
import { DOMParser } from "@xmldom/xmldom";
import ExifReader from "exifreader";
import { isFileName } from "#lib/content/html/file-name";
import { fittingWords, type MediaWords } from "#lib/content/media-words";

/** What cameras and programs write where a caption belongs. */
const machineMade =
  /^(?:olympus digital camera|sony dsc|kodak .* camera|digital camera|created with .*|minolta digital camera|samsung camera pictures|exif_.*)$/i;

/** How much of a file is looked at: what it says of itself stands at its beginning. */
export const wordsWithin = 1_000_000;

/**
 * What a photographer or an agency wrote into a picture (IPTC Photo Metadata, in IIM or XMP; Exif): its title, alternative
 * text, caption, credit, licence, source, day and place. Names of files and what a camera writes by itself are left out, and
 * so are coordinates: where a picture was taken is only what somebody put in words. Whatever cannot be read is as if it were not there.
 */
export function wordsInFile(start: Uint8Array): Partial<MediaWords> {
  const tags = readTags(start);
  const xmp = (name: string) => textOf(tags, "xmp", name);
  const iptc = (name: string) => textOf(tags, "iptc", name);
  const exif = (name: string) => textOf(tags, "exif", name);
  const rights = first(iptc("Copyright Notice"), xmp("rights"), exif("Copyright"));
  const statement = xmp("WebStatement");
  const found = {
    title: first(
      ...[xmp("Headline"), iptc("Headline"), xmp("title"), iptc("Object Name")].map(notAFile),
    ),
    alt: notAFile(xmp("AltTextAccessibility")),
    caption: first(
      ...[xmp("description"), iptc("Caption/Abstract"), exif("ImageDescription")].map(notAFile),
    ),
    credit: joined(" / ", [
      first(xmp("creator"), iptc("By-line"), exif("Artist")),
      first(xmp("Credit"), iptc("Credit")),
    ]),
    licence: first(xmp("UsageTerms"), rights, statement),
    sourceUrl: first(...[xmp("source"), xmp("Source"), iptc("Source"), statement].map(webAddress)),
    takenOn: first(
      ...[exif("DateTimeOriginal"), xmp("DateCreated"), iptc("Date Created")].map(dayOf),
    ),
    place: joined(", ", [
      first(xmp("Location"), iptc("Sub-location")),
      first(xmp("City"), iptc("City")),
      first(xmp("State"), iptc("Province/State")),
      first(xmp("Country"), iptc("Country/Primary Location Name")),
    ]),
  };
  return fittingWords(Object.fromEntries(Object.entries(found).filter(([, text]) => text !== "")));
}

/** Given, since a bundle cannot look for one by itself as the library does; faults in what a file says are nobody’s to read. */
const domParser = new DOMParser({ onError: () => undefined });

type Group = "xmp" | "iptc" | "exif";

function readTags(start: Uint8Array): ExifReader.ExpandedTags | null {
  try {
    return ExifReader.load(Buffer.from(start), { expanded: true, domParser });
  } catch {
    return null;
  }
}

/** The text of a field, however the programs that wrote it call it; empty where there is none. */
function textOf(tags: ExifReader.ExpandedTags | null, group: Group, name: string): string {
  const fields = new Map<string, unknown>(Object.entries(tags?.[group] ?? {}));
  const field = fields.get(name);
  if (typeof field !== "object" || field === null || !("description" in field)) return "";
  const { description } = field;
  return typeof description === "string" ? description.replaceAll("\0", "").trim() : "";
}

const first = (...texts: string[]) => texts.find((text) => text !== "") ?? "";

const joined = (sign: string, texts: string[]) =>
  [...new Set(texts.filter((text) => text !== ""))].join(sign);

const notAFile = (text: string) => (isFileName(text) || machineMade.test(text) ? "" : text);

const webAddress = (text: string) => (/^https?:\/\/\S+$/i.test(text) ? text : "");

/** Exif writes `2026:05:03 12:00:00`, IPTC `20260503`, XMP as everybody: all of them the day where it was taken. */
function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}`;
}
