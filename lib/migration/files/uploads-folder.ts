import { open, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { FileSource } from "#lib/migration/files/file-source";
import { AppError } from "#lib/platform/errors";

const mostBytes = 30_000_000;

/** The files in a folder, as they lay in the uploads of the old site. Nothing outside of it is ever read. */
export async function openUploadsFolder(folder: string): Promise<FileSource> {
  const root = await realpath(folder).catch((cause) => {
    throw new AppError("not_found", `There is no folder ${folder} that can be read.`, { cause });
  });
  if (!(await stat(root)).isDirectory()) throw new AppError("invalid", `${folder} is no folder.`);
  return {
    async read({ path }) {
      const place = await placeOf(root, path);
      if (place === null) return null;
      const file = await open(place);
      try {
        const { size } = await file.stat();
        if (size > mostBytes) throw new AppError("invalid", "This file is larger than 30 MB.");
        return await file.readFile();
      } finally {
        await file.close();
      }
    },
  };
}

/** Where a file lies, links followed; null when nothing is there, and when it leads out of the folder. */
async function placeOf(root: string, path: string): Promise<string | null> {
  if (path.includes("\0")) return null;
  const place = await realpath(join(root, path)).catch(() => null);
  if (place === null || !place.startsWith(root + sep)) return null;
  return (await stat(place)).isFile() ? place : null;
}
