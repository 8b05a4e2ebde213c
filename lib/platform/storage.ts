import type { Readable } from "node:stream";
import type { Part } from "#lib/platform/asked-part";
import { env } from "#lib/platform/env";
import type { OpenedFile } from "#lib/platform/file-reads";
import { type FileStore, openFileStore } from "#lib/platform/file-store";

/** Keeps bytes under the hash of themselves (SHA-256, hexadecimal); the same bytes are kept once. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  return (await store()).keep(bytes);
}

/** The same of a file on this machine, which goes by in pieces. */
export async function keepFileAt(path: string): Promise<{ hash: string; bytes: number }> {
  return (await store()).keepAt(path);
}

/** The bytes under a hash as a stream, or null when they are not here. */
export async function openFile(hash: string): Promise<OpenedFile | null> {
  return (await store()).open(hash);
}

/** How many bytes are under a hash, or null when they are not here. */
export async function fileSize(hash: string): Promise<number | null> {
  return (await store()).size(hash);
}

/** Some of the bytes under a hash, which are here, as a stream. */
export async function openPart(hash: string, part: Part): Promise<Readable> {
  return (await store()).openPart(hash, part);
}

/** Removes the bytes under a hash, which nothing may name any more. */
export async function removeFile(hash: string): Promise<void> {
  await (await store()).remove(hash);
}

let opened: { place: string; store: Promise<FileStore> } | undefined;

function store(): Promise<FileStore> {
  const { DATA_DIR, S3_BUCKET, S3_ENDPOINT = "" } = env();
  const place = S3_BUCKET === undefined ? DATA_DIR : `${S3_ENDPOINT} ${S3_BUCKET}`;
  if (opened?.place !== place) opened = { place, store: openFileStore(env()) };
  return opened.store;
}
