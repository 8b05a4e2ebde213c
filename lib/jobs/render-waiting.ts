import "server-only";
import { cutRenditions, findUncut } from "#lib/desk/media/cut-renditions";
import { findUnlightened, lightenRenditions } from "#lib/desk/media/lighten-renditions";
import { findUnrendered, makeRenditions } from "#lib/desk/media/make-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { Log } from "#lib/platform/log";
import type { MediaFile } from "#prisma/generated/client";

type Waiting = { file: MediaFile; make: typeof makeRenditions };

/**
 * What is to be made next, but for what somebody is at. While a picture waits to be made smaller at all, none is cut; while one is
 * uncut, none is made lighter.
 */
export async function findWaiting(db: Db, but: string[] = []): Promise<Waiting | null> {
  const first = await findUnrendered(db, but);
  if (first !== null) return { file: first, make: makeRenditions };
  const second = await findUncut(db, but);
  if (second !== null) return { file: second, make: cutRenditions };
  const third = await findUnlightened(db, but);
  return third && { file: third, make: lightenRenditions };
}

/**
 * Makes every picture that waits for it smaller, cuts it, then makes it lighter: one after the other, since pixels take memory and
 * readers need the processor, or so many at once where nobody waits for an answer. Told to stop, it ends after those that it is at.
 * The operator is told of those that cannot be read.
 */
export async function renderWaiting(
  newsroom: Newsroom,
  { log, signal, atOnce = 1 }: { log: Log; signal?: AbortSignal; atOnce?: number },
): Promise<void> {
  const busy = new Set<string>();
  const work = async () => {
    while (signal?.aborted !== true) {
      const next = await findWaiting(newsroom.db, [...busy]);
      if (next === null) return;
      const { id, hash } = next.file;
      // Somebody else has found the same meanwhile.
      if (busy.has(id)) continue;
      busy.add(id);
      const isWhole = await next.make(newsroom, next.file).finally(() => busy.delete(id));
      if (!isWhole) log.warn("a picture could not be made smaller", { hash });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
