import "server-only";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { NewFile } from "#lib/desk/add-media";
import { fail, ok, type Result } from "#lib/platform/result";

/** All frames together: more would take the memory that readers are served with. */
export const mostPixels = 60_000_000;

const tooLarge =
  "This picture has more than 60 million pixels. Make it smaller, such as 6000 pixels wide, and choose it again.";
const broken = "This picture is damaged or not whole. Save it again and choose that file.";

/**
 * Makes a picture anew from its pixels: turned as it was taken, in sRGB, and with nothing in it that says where, when
 * or with what (EXIF, XMP, IPTC and profiles stay behind), nor anything else that was hidden in the file. JPEG, PNG,
 * GIF and WebP stay what they are; AVIF becomes WebP, as writing it would take half a minute.
 */
export async function readPicture(bytes: Uint8Array): Promise<Result<NewFile>> {
  try {
    return ok(await inTurn(() => makeAnew(bytes)));
  } catch (error) {
    const isLimit = error instanceof Error && /pixel limit/i.test(error.message);
    return fail({ path: ["file"], message: isLimit ? tooLarge : broken });
  }
}

async function makeAnew(bytes: Uint8Array): Promise<NewFile> {
  const picture = sharp(bytes, { animated: true, limitInputPixels: mostPixels, failOn: "error" });
  const { format } = await picture.metadata();
  const { data, info } = await encode(picture.autoOrient(), format).toBuffer({
    resolveWithObject: true,
  });
  return {
    bytes: data,
    mediaType: `image/${info.format}`,
    width: info.width,
    // Frames of an animation lie below each other.
    height: info.pageHeight ?? info.height,
    colour: await colourOf(data),
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
async function colourOf(bytes: Uint8Array): Promise<string> {
  const pixel = await sharp(bytes).flatten({ background: "#fff" }).resize(1, 1).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

let last: Promise<unknown> = Promise.resolve();

/** One picture after the other: several large ones at once would take too much memory. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
