import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import type { DriverContract } from "flydrive/types";
import type { Part } from "#lib/platform/asked-part";
import type { Environment } from "#lib/platform/env";
import type { FileReads, OpenedFile } from "#lib/platform/file-reads";
import { WholeFiles } from "#lib/platform/whole-files";

/** Where bytes are kept under the hash of themselves (SHA-256, hexadecimal), the same bytes once. */
export class FileStore {
  readonly #disk: Disk;
  readonly #reads: FileReads;

  constructor(files: DriverContract & FileReads) {
    this.#disk = new Disk(files);
    this.#reads = files;
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
  async open(hash: string): Promise<OpenedFile | null> {
    return isHash(hash) ? this.#reads.readWhole(keyOf(hash)) : null;
  }

  /** How many they are; null when they are not here. */
  async size(hash: string): Promise<number | null> {
    if (!isHash(hash)) return null;
    try {
      return (await this.#disk.getMetaData(keyOf(hash))).contentLength;
    } catch (error) {
      if (!(await this.#disk.exists(keyOf(hash)))) return null;
      throw error;
    }
  }

  /** Some of them, of a file that is here and has them: nothing else is read. */
  async openPart(hash: string, part: Part): Promise<Readable> {
    return this.#reads.readPart(keyOf(hash), part);
  }

  /** Nothing may name them any more. */
  async remove(hash: string): Promise<void> {
    await this.#disk.delete(keyOf(hash));
  }
}

const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);

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
  return new FileStore(new WholeFiles(join(resolve(at.DATA_DIR), "media")));
}

/** What talks to buckets is large, and loaded by those alone who have one. */
async function openBucket(at: Place, bucket: string): Promise<FileStore> {
  const { BucketFiles } = await import("#lib/platform/bucket-files");
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = at;
  const files = new BucketFiles(bucket, {
    region: at.S3_REGION ?? "us-east-1",
    // Not every server that is like S3 knows the newer checksums; the hash is the name.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(at.S3_ENDPOINT !== undefined && { endpoint: at.S3_ENDPOINT, forcePathStyle: true }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
  });
  return new FileStore(files);
}
