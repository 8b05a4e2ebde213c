import "server-only";
import { renditionTypes, wholeCrop } from "#lib/content/renditions";
import { lightenPicture } from "#lib/desk/shrink-picture";
import { mostTries, writeRenditions } from "#lib/desk/write-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { MediaFile } from "#prisma/generated/client";

/** The picture that is to be made lighter next, of those that were made smaller: the newest. */
export function findUnlightened(db: Db): Promise<MediaFile | null> {
  return db.mediaFile.findFirst({
    where: {
      lightenedAt: null,
      renderedAt: { not: null },
      width: { not: null },
      renderTries: { lt: mostTries },
    },
    orderBy: [{ renderTries: "asc" }, { createdAt: "desc" }],
  });
}

/**
 * Makes a picture that was made smaller lighter as well, in the same widths, where that saves anything: readers wait for a quarter
 * fewer bytes, and a processor for ten times as long, so that no other picture waits for it. The pages that show it
 * are made anew behind their readers.
 *
 * @returns whether its bytes could be read
 */
export function lightenRenditions(newsroom: Newsroom, file: MediaFile): Promise<boolean> {
  return writeRenditions(newsroom, file, {
    done: "lightenedAt",
    make: async (bytes) =>
      (await lightenPicture(bytes)).map((one) => ({
        ...one,
        crop: wholeCrop,
        mediaType: renditionTypes.lighter,
      })),
  });
}
