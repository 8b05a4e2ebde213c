import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { AppError } from "#lib/platform/errors";
import { inOwnFolder } from "#lib/platform/own-folder";

/** A file that has come, with the words that were sent before it. It lies in a folder of its own. */
export type ReceivedFile = { path: string; words: Map<string, string> };

type Limits = { most: number; folder?: string };

const noFile = "No file came. Choose it again.";
const damaged = "The file arrived damaged. Choose it again.";

/**
 * Takes the form of a request as it comes, the file straight onto the disk and not past `most` bytes, hands it on, and
 * removes what lies there when that is done. Throws `invalid` for what is no form or was broken off.
 */
export async function receiveFile<T>(
  request: Request,
  { most, folder: around }: Limits,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T | "too large"> {
  return inOwnFolder<T | "too large">(async (folder) => {
    const path = join(folder, "file");
    const words = await readForm(request, { most, path });
    return words === "too large" ? words : work({ path, words });
  }, around);
}

async function readForm(
  request: Request,
  { most, path }: Limits & { path: string },
): Promise<Map<string, string> | "too large"> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data\b.*\bboundary=/i.test(type)) {
    throw new AppError("invalid", noFile);
  }
  const words = new Map<string, string>();
  const seen: { kept?: Promise<void>; isTooLarge: boolean } = { isTooLarge: false };
  const form = new Busboy({
    headers: { "content-type": type },
    limits: { fileSize: most, files: 1, fields: 20, fieldSize: 16_000, headerPairs: 20 },
  });
  form.on("field", (name, value) => words.set(name, value));
  form.on("file", (_name, file) => {
    file.once("limit", () => {
      seen.isTooLarge = true;
      form.destroy(new Error("The file is too large."));
    });
    seen.kept = pipeline(file, createWriteStream(path));
    // Whoever waits for it is told below; until then nobody has missed it.
    seen.kept.catch(() => undefined);
  });
  try {
    await pipeline(Readable.fromWeb(request.body as WebStream), form);
    await seen.kept;
  } catch {
    if (seen.isTooLarge) return "too large";
    throw new AppError("invalid", damaged);
  }
  if (seen.kept === undefined) throw new AppError("invalid", noFile);
  return words;
}
