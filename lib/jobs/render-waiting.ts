import "server-only";
import { cutRenditions, findUncut } from "#lib/desk/media/cut-renditions";
import { findUnlightened, lightenRenditions } from "#lib/desk/media/lighten-renditions";
import { findUnrendered, makeRenditions } from "#lib/desk/media/make-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { Log } from "#lib/platform/log";
import type { MediaFile } from "#prisma/generated/client";

type Waiting = { file: MediaFile; make: typeof makeRenditions };

/** What is to be made next. While a picture waits to be made smaller at all, none is cut; while one is uncut, none is made lighter. */
export async function findWaiting(db: Db): Promise<Waiting | null> {
  const first = await findUnrendered(db);
  if (first !== null) return { file: first, make: makeRenditions };
  const second = await findUncut(db);
  if (second !== null) return { file: second, make: cutRenditions };
  const third = await findUnlightened(db);
  return third && { file: third, make: lightenRenditions };
}

/**
 * Makes every picture that waits for it smaller, cuts it, then makes it lighter, one after the other: pixels take memory. Told to stop, it
 * ends after the picture it is at. The operator is told of those that cannot be read.
 */
export async function renderWaiting(
  newsroom: Newsroom,
  { log, signal }: { log: Log; signal?: AbortSignal },
): Promise<void> {
  while (signal?.aborted !== true) {
    const next = await findWaiting(newsroom.db);
    if (next === null) return;
    const isWhole = await next.make(newsroom, next.file);
    if (!isWhole) log.warn("a picture could not be made smaller", { hash: next.file.hash });
  }
}
