import "server-only";
import { renditionTypes, wholeCrop } from "#lib/content/renditions";
import { shrinkPicture } from "#lib/desk/media/shrink-picture";
import { mostTries, writeRenditions } from "#lib/desk/media/write-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { MediaFile } from "#prisma/generated/client";

/** The picture that is to be made smaller next: the newest, so that an archive that moves in holds up no editor. */
export function findUnrendered(db: Db, but: string[] = []): Promise<MediaFile | null> {
  return db.mediaFile.findFirst({
    where: {
      id: { notIn: but },
      renderedAt: null,
      width: { not: null },
      renderTries: { lt: mostTries },
    },
    orderBy: [{ renderTries: "asc" }, { createdAt: "desc" }],
  });
}

/**
 * Makes a picture smaller for readers, in the widths that their screens need, and lets the pages that show it be made
 * anew behind them. One that cannot be read stays as it is, and is not tried again.
 *
 * @returns whether its bytes could be read
 */
export function makeRenditions(newsroom: Newsroom, file: MediaFile): Promise<boolean> {
  return writeRenditions(newsroom, file, {
    done: "renderedAt",
    make: async (bytes) =>
      (await shrinkPicture(bytes)).map((one) => ({
        ...one,
        crop: wholeCrop,
        mediaType: renditionTypes.first,
      })),
  });
}
