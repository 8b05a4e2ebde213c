import { Readable } from "node:stream";
import { GetObjectCommand, NoSuchKey, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { S3Driver } from "flydrive/drivers/s3";
import type { Part } from "#lib/platform/asked-part";
import type { FileReads, OpenedFile } from "#lib/platform/file-reads";

/**
 * So many may take their time over a file at once: each has a line to the bucket until the last byte, and whoever comes
 * after the last of them waits until one is done.
 */
const lines = { keepAlive: true, maxSockets: 1_000 };

/** Files in a bucket. Readers come to us and not to it, so nothing in it is public. */
export class BucketFiles extends S3Driver implements FileReads {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(bucket: string, config: S3ClientConfig) {
    const requestHandler = { httpAgent: lines, httpsAgent: lines };
    const client = new S3Client({ ...config, requestHandler });
    super({ client, bucket, visibility: "private", supportsACL: false });
    this.#client = client;
    this.#bucket = bucket;
  }

  async readWhole(key: string): Promise<OpenedFile | null> {
    try {
      const { body, ContentLength: bytes } = await this.#get(key);
      if (bytes !== undefined) return { bytes, stream: body };
      body.destroy();
      throw new Error(`The bucket does not say how long ${key} is.`);
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  async readPart(key: string, { first, last }: Part): Promise<Readable> {
    const range = `bytes=${first}-${last}`;
    const { body, ContentRange = "" } = await this.#get(key, range);
    if (ContentRange.startsWith(`bytes ${first}-${last}/`)) return body;
    body.destroy();
    throw new Error(`The bucket was asked for ${range} and sent ${ContentRange || "all of it"}.`);
  }

  async #get(Key: string, Range?: string) {
    const asked = { Bucket: this.#bucket, Key, ...(Range !== undefined && { Range }) };
    const { Body: body, ...said } = await this.#client.send(new GetObjectCommand(asked));
    if (!(body instanceof Readable)) throw new Error(`The bucket sent nothing of ${Key}.`);
    return { ...said, body };
  }
}
