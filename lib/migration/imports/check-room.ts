import { gigabytes } from "#lib/migration/imports/import-stage";
import { freeBytes } from "#lib/platform/free-space";

/** Stays free for everything else that the newsroom writes. */
const kept = gigabytes(1);

/** How much may still be written on the server, in bytes. */
export type FreeSpace = () => Promise<number>;

/** Why files of this size, in bytes, cannot be taken now; null where there is room for them. */
export async function checkRoom(
  bytes: number,
  free: FreeSpace = freeBytes,
): Promise<string | null> {
  const missing = bytes + kept - (await free());
  if (missing <= 0) return null;
  return `There is no room for it on the server: ${inGigabytes(missing)} GB are missing. Ask whoever runs the site to make room, then hand it in again.`;
}

/** Rounded up: with as much as that it fits. */
function inGigabytes(bytes: number): string {
  return (Math.ceil(bytes / gigabytes(0.1)) / 10).toLocaleString("en-GB");
}
