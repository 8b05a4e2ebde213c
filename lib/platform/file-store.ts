import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import type { Environment } from "#lib/platform/env";
import { WholeFiles } from "#lib/platform/whole-files";

/** Where bytes are kept under the hash of themselves (SHA-256, hexadecimal), the same bytes once. */
export class FileStore {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
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
    if (!/^[0-9a-f]{64}$/.test(hash)) return null;
    try {
      const { contentLength } = await this.#disk.getMetaData(keyOf(hash));
      return { bytes: contentLength, stream: await this.#disk.getStream(keyOf(hash)) };
    } catch (error) {
      if (!(await this.#disk.exists(keyOf(hash)))) return null;
      throw error;
    }
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
  const disk =
    at.S3_BUCKET === undefined
      ? new Disk(new WholeFiles(join(resolve(at.DATA_DIR), "media")))
      : await openBucket(at, at.S3_BUCKET);
  return new FileStore(disk);
}

/** What talks to buckets is large, and loaded by those alone who have one. */
async function openBucket(at: Place, bucket: string): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = at;
  return new Disk(
    new S3Driver({
      bucket,
      // Readers come to us and not to the bucket, so nothing in it is public.
      visibility: "private",
      supportsACL: false,
      region: at.S3_REGION ?? "us-east-1",
      // Not every server that is like S3 knows the newer checksums; the hash is the name.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      ...(at.S3_ENDPOINT !== undefined && { endpoint: at.S3_ENDPOINT, forcePathStyle: true }),
      ...(accessKeyId !== undefined &&
        secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
    }),
  );
}
