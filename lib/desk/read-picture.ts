import "server-only";
import sharp, { type Metadata, type OutputInfo, type Sharp } from "sharp";
import type { Position } from "#lib/content/position";
import type { NewFile } from "#lib/desk/add-media";
import type { Came } from "#lib/desk/check-pdf";
import { positionIn, withPosition } from "#lib/desk/position-in-file";
import { fail, ok, type Result } from "#lib/platform/result";

/** All frames together: more would take the memory that readers are served with. */
export const mostPixels = 60_000_000;

const tooLarge =
  "This picture has more than 60 million pixels. Make it smaller, such as 6000 pixels wide, and choose it again.";
const broken = "This picture is damaged or not whole. Save it again and choose that file.";

/**
 * Makes a picture anew from its pixels: turned as it was taken, in sRGB, and with nothing in it that says where, when
 * or with what (EXIF, XMP, IPTC and profiles stay behind), nor anything else that was hidden in the file; where it was taken
 * is told beside it. JPEG, PNG, GIF and WebP stay what they are; AVIF becomes WebP, as writing it would take half a minute. One that came on the disk
 * is made anew beside it, in a folder that is for the caller to remove.
 */
export async function readPicture(came: Came): Promise<Result<NewFile>> {
  try {
    return ok(await inTurn(() => makeAnew(came)));
  } catch (error) {
    const isLimit = error instanceof Error && /pixel limit/i.test(error.message);
    return fail({ path: ["file"], message: isLimit ? tooLarge : broken });
  }
}

/** A picture of ours, from its pixels again, that says where it was taken; throws on bytes that are no whole picture. */
export function readPlaced(bytes: Uint8Array, position: Position): Promise<NewFile> {
  return inTurn(() => makeAnew({ bytes }, position));
}

async function makeAnew(came: Came, said: Position | null = null): Promise<NewFile> {
  const limits = { animated: true, limitInputPixels: mostPixels, failOn: "error" } as const;
  const picture = sharp("bytes" in came ? came.bytes : came.path, limits);
  const metadata = await picture.metadata();
  const position = positionIn(metadata);
  const anew = encode(withPosition(picture.autoOrient(), said), metadata.format);
  if ("path" in came) {
    const path = `${came.path}.anew`;
    return { ...(await measured(path, { path }, await anew.toFile(path))), position };
  }
  const { data: bytes, info } = await anew.toBuffer({ resolveWithObject: true });
  return { ...(await measured(bytes, { bytes }, info)), position };
}

async function measured(
  source: Uint8Array | string,
  came: Came,
  info: OutputInfo,
): Promise<NewFile> {
  return {
    ...came,
    mediaType: `image/${info.format}`,
    width: info.width,
    // Frames of an animation lie below each other.
    height: info.pageHeight ?? info.height,
    colour: await colourOf(source),
  };
}

function encode(picture: Sharp, format: Metadata["format"]): Sharp {
  if (format === "jpeg") return picture.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  if (format === "png") return picture.png();
  if (format === "gif") return picture.gif();
  if (format === "webp" || format === "heif") return picture.webp({ quality: 92 });
  throw new Error(`Nobody asked for a picture of the form ${format}.`);
}

/** What fills the place of a picture until it is there: its mean colour. */
async function colourOf(source: Uint8Array | string): Promise<string> {
  const pixel = await sharp(source).flatten({ background: "#fff" }).resize(1, 1).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

let last: Promise<unknown> = Promise.resolve();

/** One picture after the other: several large ones at once would take too much memory. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
