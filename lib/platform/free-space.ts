import { mkdir, statfs } from "node:fs/promises";
import { env } from "#lib/platform/env";

/** How much may still be written where the newsroom keeps its files, in bytes. */
export async function freeBytes(): Promise<number> {
  await mkdir(env().DATA_DIR, { recursive: true });
  const { bavail, bsize } = await statfs(env().DATA_DIR);
  return bavail * bsize;
}
