import "server-only";
import ExifReader from "exifreader";
import type { Metadata, Sharp } from "sharp";
import { type Position, positionSchema } from "#lib/content/position";

/** What the coordinates of a file are counted from, where it says so; nothing else than WGS 84 is what maps of the web show. */
const usual = /^\W*wgs\W?(?:19)?84\W*$/i;

/**
 * Where a picture says it was taken, by the GPS of its Exif; null where it says nothing, nothing that can be, or counts from
 * another globe than WGS 84. Whatever cannot be read is as if it were not there.
 */
export function positionIn({ exif }: Pick<Metadata, "exif">): Position | null {
  if (exif === undefined) return null;
  try {
    const tags = ExifReader.load(tiffOf(exif), { expanded: true });
    const datum = tags.exif?.GPSMapDatum?.description ?? "";
    if (datum.trim() !== "" && !usual.test(datum)) return null;
    const { Latitude: latitude, Longitude: longitude } = tags.gps ?? {};
    return positionSchema.safeParse({ latitude, longitude }).data ?? null;
  } catch {
    return null;
  }
}

/** Exif as it stands in a JPEG has a word before it; what follows is a small TIFF. */
function tiffOf(exif: Buffer): Buffer {
  const word = Buffer.from("Exif\0\0");
  const inside = exif.subarray(0, word.length).equals(word) ? exif.subarray(word.length) : exif;
  return Buffer.from(inside);
}

/** A picture that says where it was taken, and nothing else of what a camera writes. */
export function withPosition(picture: Sharp, position: Position | null): Sharp {
  if (position === null) return picture;
  const { latitude, longitude } = position;
  return picture.withExif({
    IFD3: {
      GPSLatitudeRef: latitude < 0 ? "S" : "N",
      GPSLatitude: sexagesimal(latitude),
      GPSLongitudeRef: longitude < 0 ? "W" : "E",
      GPSLongitude: sexagesimal(longitude),
      GPSMapDatum: "WGS-84",
    },
  });
}

/** Of a second, to 3 cm on the ground. */
const fraction = 1000;

/** Degrees, minutes and seconds as Exif writes them, each as a fraction. */
function sexagesimal(degrees: number): string {
  const all = Math.round(Math.abs(degrees) * 3600 * fraction);
  const minutes = Math.floor(all / (60 * fraction));
  return `${Math.floor(minutes / 60)}/1 ${minutes % 60}/1 ${all % (60 * fraction)}/${fraction}`;
}
