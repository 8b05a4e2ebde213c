import "server-only";
import { focusOf } from "#lib/content/crops";
import { cutPicture } from "#lib/desk/media/cut-picture";
import { hasFocus, mostTries, writeRenditions } from "#lib/desk/media/write-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { MediaFile } from "#prisma/generated/client";

/** The picture that is to be cut next, the newest first. */
export function findUncut(db: Db, but: string[] = []): Promise<MediaFile | null> {
  return db.mediaFile.findFirst({
    where: {
      id: { notIn: but },
      cutAt: null,
      width: { not: null },
      renderTries: { lt: mostTries },
    },
    orderBy: [{ renderTries: "asc" }, { createdAt: "desc" }],
  });
}

/**
 * Cuts a picture to its forms around what is looked at first, for places of the site and whoever shows links. Whoever says
 * meanwhile that something else is looked at has it cut again.
 *
 * @returns whether its bytes could be read
 */
export function cutRenditions(newsroom: Newsroom, file: MediaFile): Promise<boolean> {
  const focus = focusOf(file);
  return writeRenditions(newsroom, file, {
    done: "cutAt",
    make: (bytes) => cutPicture(bytes, focus),
    isStill: hasFocus(focus),
  });
}
