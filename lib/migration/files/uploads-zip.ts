import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { FileSource } from "#lib/migration/files/file-source";
import { AppError, messageOf } from "#lib/platform/errors";

const mostBytes = 30_000_000;
/** The directory of a zip is held in memory. */
const mostFiles = 1_000_000;

/** Bytes that can be read anywhere; `end` is the first that is not wanted. */
export type RandomBytes = { size: number; read(start: number, end: number): Readable };

/** The zip at a path, as the files of an old site. */
export async function openUploadsZip(path: string): Promise<FileSource> {
  const { size } = await stat(path).catch((cause) => {
    throw new AppError("not_found", `There is no zip ${path} that can be read.`, { cause });
  });
  const read = (start: number, end: number) => createReadStream(path, { start, end: end - 1 });
  return openZippedUploads({ size, read });
}

/** What is needed of an entry to read it later. */
type Found = Pick<
  Entry,
  | "relativeOffsetOfLocalHeader"
  | "compressedSize"
  | "uncompressedSize"
  | "compressionMethod"
  | "isEncrypted"
  | "crc32"
> & {
  /** Another file in the zip has the same place below the uploads, and is not the same. */
  isDoubtful: boolean;
};

type Sum = Pick<Entry, "crc32" | "uncompressedSize">;

const yes = () => true;
const no = () => false;

const stored = 0;
const deflated = 8;

/**
 * The files of an old site in a zip: of its folder `uploads` (WordPress) or `content` (Ghost), of what is in it, or of
 * all of the site. Nothing is unpacked; each file is read where it lies, and none that is larger than it says. What is
 * no zip throws `invalid`.
 */
export async function openZippedUploads(bytes: RandomBytes): Promise<FileSource> {
  const zip = await open(bytes);
  const files = await listFiles(zip);
  return {
    async read({ path }) {
      const found = files.get(path);
      if (found === undefined) return null;
      if (found.isDoubtful)
        throw new AppError("invalid", "Two different files of this path are in the zip.");
      if (found.uncompressedSize > mostBytes)
        throw new AppError("invalid", "This file is larger than 30 MB.");
      if (found.isEncrypted()) throw new AppError("invalid", "This file is locked by a password.");
      return unpack(zip, found);
    },
  };
}

async function open({ size, read }: RandomBytes): Promise<ZipFile> {
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return read(start, end);
    }
  }
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return yauzl
    .fromRandomAccessReaderPromise(new Reader(), size, options)
    .catch((error: unknown) => {
      throw new AppError("invalid", `The zip cannot be read: ${whyUnread(error)}. Pack it anew.`, {
        cause: error,
      });
    });
}

/** The end of a zip says where everything is. */
function whyUnread(error: unknown): string {
  const message = messageOf(error).replace(/\.$/, "");
  return message.startsWith("End of central directory record")
    ? "it is cut off, or no zip at all"
    : message;
}

async function listFiles(zip: ZipFile): Promise<Map<string, Found>> {
  if (zip.entryCount > mostFiles)
    throw new AppError("invalid", "There are more than a million files in the zip. Divide it.");
  const files = new Map<string, Found>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/") || leadsUpwards(name)) continue;
      const path = belowUploads(name);
      const other = files.get(path);
      files.set(path, {
        relativeOffsetOfLocalHeader: entry.relativeOffsetOfLocalHeader,
        compressedSize: entry.compressedSize,
        uncompressedSize: entry.uncompressedSize,
        compressionMethod: entry.compressionMethod,
        isEncrypted: entry.isEncrypted() ? yes : no,
        crc32: entry.crc32,
        isDoubtful: other !== undefined && (other.isDoubtful || !isSame(other, entry)),
      });
    }
  } catch (error) {
    const message = `The directory of the zip is damaged: ${whyUnread(error)}. Pack it anew.`;
    throw new AppError("invalid", message, { cause: error });
  }
  return files;
}

/** Names are UTF-8 in every zip that is made today; they are looked up, and never lead to a place on the disk. */
function nameOf({ fileName }: Entry): string {
  return Buffer.from(fileName).toString("utf8").replaceAll("\\", "/").normalize("NFC");
}

/** Nothing is unpacked, so it would do no harm; but whoever made it meant no file of a site. */
function leadsUpwards(name: string): boolean {
  return name.split("/").includes("..");
}

function isSame(one: Sum, other: Sum): boolean {
  return one.crc32 === other.crc32 && one.uncompressedSize === other.uncompressedSize;
}

/** `site/wp-content/uploads/2019/03/pier.jpg` → `2019/03/pier.jpg`, as the file is asked for. */
function belowUploads(name: string): string {
  const below = /(?:^|\/)(?:uploads|content)\/(.+)$/.exec(name)?.[1];
  return (
    below ?? name.replace(/^(?!\d{4}\/|images\/|files\/|media\/)[^/]+\/(?=\d{4}\/|images\/)/, "")
  );
}

async function unpack(zip: ZipFile, found: Found): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize, compressionMethod } = found;
  if (compressionMethod !== stored && compressionMethod !== deflated)
    throw new AppError("invalid", "This file is packed in a way that is not known here.");
  try {
    // Of the entry it looks at nothing else.
    const entry = found as unknown as Entry;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const stream = await new Promise<Readable>((resolve, reject) => {
      // The library's own promise of this calls another function (3.4.0).
      zip.openReadStreamLowLevel(
        fileDataStart,
        compressedSize,
        0,
        compressedSize,
        compressionMethod === deflated,
        uncompressedSize,
        (error, opened) => (error === null ? resolve(opened) : reject(error)),
      );
    });
    return await buffer(stream);
  } catch (error) {
    const message = `This file is damaged in the zip: ${messageOf(error)}.`;
    throw new AppError("invalid", message, { cause: error });
  }
}
