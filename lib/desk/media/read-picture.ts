import "server-only";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Metadata, type OutputInfo, type Sharp } from "sharp";
import type { Position } from "#lib/content/position";
import type { NewFile } from "#lib/desk/media/add-media";
import type { Came } from "#lib/desk/media/check-pdf";
import { positionIn, withPosition } from "#lib/desk/media/position-in-file";
import { askAside } from "#lib/platform/ask-aside";
import { AppError } from "#lib/platform/errors";
import { inOwnFolder } from "#lib/platform/own-folder";
import { fail, ok, type Result } from "#lib/platform/result";

/** All frames together: more would take the memory that readers are served with. */
export const mostPixels = 60_000_000;

const tooLarge =
  "This picture has more than 60 million pixels. Make it smaller, such as 6000 pixels wide, and choose it again.";
const tooHeavy =
  "This machine has not enough memory for this picture. Make it smaller, such as 4000 pixels wide, and choose it again.";
const broken = "This picture is damaged or not whole. Save it again and choose that file.";

/**
 * More is looked at in a process of its own: of a picture of 60 million pixels a JPEG or WebP takes near to a gigabyte while
 * it is read and written, and this process would never give all of that back. Of fewer it is less than a whole upload.
 */
const mostPixelsHere = 4_000_000;

/**
 * Makes a picture anew from its pixels: turned as it was taken, in sRGB, and with nothing in it that says where, when
 * or with what (EXIF, XMP, IPTC and profiles stay behind), nor anything else that was hidden in the file; where it was taken
 * is told beside it. JPEG, PNG, GIF and WebP stay what they are; AVIF becomes WebP, as writing it would take half a minute. One
 * that came on the disk is made anew beside it, in a folder that is for the caller to remove.
 */
export function readPicture(came: Came): Promise<Result<NewFile>> {
  return inTurn(() => read(came, null));
}

/** The same of a picture of ours, which says where it was taken from then on; throws on what is no whole picture. */
export async function readPlaced(came: Came, position: Position): Promise<NewFile> {
  const anew = await inTurn(() => read(came, position));
  if (!anew.ok) throw new AppError("internal", "The file of this picture is not whole any more.");
  return anew.value;
}

async function read(came: Came, said: Position | null): Promise<Result<NewFile>> {
  if (!(await isLarge(came))) return readHere(came, said);
  if ("path" in came) return readAside(came.path, said);
  return inOwnFolder(async (folder) => {
    const path = join(folder, "file");
    await writeFile(path, came.bytes);
    const anew = await readAside(path, said);
    if (!anew.ok || !("path" in anew.value)) return anew;
    const { path: made, ...facts } = anew.value;
    return ok({ ...facts, bytes: await readFile(made) });
  });
}

/** What cannot be read is not: whoever reads it says what is wrong. */
async function isLarge(came: Came): Promise<boolean> {
  try {
    const { width, height } = await sharp(sourceOf(came), { animated: true }).metadata();
    return width * height > mostPixelsHere;
  } catch {
    return false;
  }
}

async function readAside(path: string, said: Position | null): Promise<Result<NewFile>> {
  const answer = await askAside("read-picture.ts", [path, JSON.stringify(said)]);
  return answer === null
    ? fail({ path: ["file"], message: tooHeavy })
    : (answer as Result<NewFile>);
}

/** The same in this process, whatever it takes. */
export async function readHere(came: Came, said: Position | null): Promise<Result<NewFile>> {
  try {
    return ok(await makeAnew(came, said));
  } catch (error) {
    const isLimit = error instanceof Error && /pixel limit/i.test(error.message);
    return fail({ path: ["file"], message: isLimit ? tooLarge : broken });
  }
}

const sourceOf = (came: Came) => ("bytes" in came ? came.bytes : came.path);

async function makeAnew(came: Came, said: Position | null): Promise<NewFile> {
  const limits = { animated: true, limitInputPixels: mostPixels, failOn: "error" } as const;
  const picture = sharp(sourceOf(came), limits);
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

// One line for the process: Next's bundles load this module apart.
const key = Symbol.for("dateline.pictures");
const line = globalThis as { [key]?: Promise<unknown> };

/** One picture after the other: several large ones at once would take too much memory. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = (line[key] ?? Promise.resolve()).then(work);
  line[key] = next.catch(() => undefined);
  return next;
}
