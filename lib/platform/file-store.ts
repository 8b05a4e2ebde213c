import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import type { Part } from "#lib/platform/asked-part";
import type { Environment } from "#lib/platform/env";
import { WholeFiles } from "#lib/platform/whole-files";

/** What flydrive cannot do, and each place can in its way. */
type ReadPart = (key: string, part: Part) => Readable | Promise<Readable>;

/** Where bytes are kept under the hash of themselves (SHA-256, hexadecimal), the same bytes once. */
export class FileStore {
  readonly #disk: Disk;
  readonly #readPart: ReadPart;

  constructor(disk: Disk, readPart: ReadPart) {
    this.#disk = disk;
    this.#readPart = readPart;
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (!(await this.#disk.exists(keyOf(hash)))) await this.#disk.put(keyOf(hash), bytes);
    return hash;
  }

  /** The same of a file on this machine, however large: it goes by in pieces, twice. The file itself stays where it is. */
  async keepAt(path: string): Promise<{ hash: string; bytes: number }> {
    const sum = createHash("sha256");
    await pipeline(createReadStream(path), sum);
    const hash = sum.digest("hex");
    const { size: bytes } = await stat(path);
    if (!(await this.#disk.exists(keyOf(hash)))) {
      await this.#disk.putStream(keyOf(hash), createReadStream(path), { contentLength: bytes });
    }
    return { hash, bytes };
  }

  /** As a stream; null when they are not here. */
  async open(hash: string): Promise<{ bytes: number; stream: Readable } | null> {
    const bytes = await this.size(hash);
    return bytes === null ? null : { bytes, stream: await this.#disk.getStream(keyOf(hash)) };
  }

  /** How many they are; null when they are not here. */
  async size(hash: string): Promise<number | null> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null;
    try {
      return (await this.#disk.getMetaData(keyOf(hash))).contentLength;
    } catch (error) {
      if (!(await this.#disk.exists(keyOf(hash)))) return null;
      throw error;
    }
  }

  /** Some of them, of a file that is here and has them: nothing else is read. */
  async openPart(hash: string, part: Part): Promise<Readable> {
    return this.#readPart(keyOf(hash), part);
  }

  /** Nothing may name them any more. */
  async remove(hash: string): Promise<void> {
    await this.#disk.delete(keyOf(hash));
  }
}

const keyOf = (hash: string) => `${hash.slice(0, 2)}/${hash}`;

export type Place = Pick<
  Environment,
  | "DATA_DIR"
  | "S3_BUCKET"
  | "S3_ENDPOINT"
  | "S3_REGION"
  | "S3_ACCESS_KEY_ID"
  | "S3_SECRET_ACCESS_KEY"
>;

/** A folder under DATA_DIR, or a bucket where the environment names one. */
export async function openFileStore(at: Place): Promise<FileStore> {
  if (at.S3_BUCKET !== undefined) return openBucket(at, at.S3_BUCKET);
  const files = new WholeFiles(join(resolve(at.DATA_DIR), "media"));
  return new FileStore(new Disk(files), (key, part) => files.readPart(key, part));
}

/** What talks to buckets is large, and loaded by those alone who have one. */
async function openBucket(at: Place, bucket: string): Promise<FileStore> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { GetObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = at;
  const client = new S3Client({
    region: at.S3_REGION ?? "us-east-1",
    // Not every server that is like S3 knows the newer checksums; the hash is the name.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(at.S3_ENDPOINT !== undefined && { endpoint: at.S3_ENDPOINT, forcePathStyle: true }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
  });
  // Readers come to us and not to the bucket, so nothing in it is public.
  const driver = new S3Driver({ client, bucket, visibility: "private", supportsACL: false });
  return new FileStore(new Disk(driver), async (Key, { first, last }) => {
    const Range = `bytes=${first}-${last}`;
    const asked = new GetObjectCommand({ Bucket: bucket, Key, Range });
    const { Body, ContentRange = "" } = await client.send(asked);
    if (!(Body instanceof Readable)) throw new Error(`The bucket sent nothing of ${Key}.`);
    if (ContentRange.startsWith(`bytes ${first}-${last}/`)) return Body;
    Body.destroy();
    throw new Error(`The bucket was asked for ${Range} and sent ${ContentRange || "all of it"}.`);
  });
}
