import "server-only";
import { focusOf } from "#lib/content/crops";
import { renditionTypes, wholeCrop } from "#lib/content/renditions";
import { lightenCuts } from "#lib/desk/media/cut-picture";
import { lightenPicture } from "#lib/desk/media/shrink-picture";
import { hasFocus, type Made, mostTries, writeRenditions } from "#lib/desk/media/write-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db } from "#lib/platform/db";
import type { MediaFile } from "#prisma/generated/client";

/** The picture that is to be made lighter next, of those that were made smaller: the newest. */
export function findUnlightened(db: Db, but: string[] = []): Promise<MediaFile | null> {
  return db.mediaFile.findFirst({
    where: {
      id: { notIn: but },
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
  const focus = focusOf(file);
  return writeRenditions(newsroom, file, {
    done: "lightenedAt",
    make: async (bytes) => [
      ...((await isLightened(newsroom.db, file)) ? [] : await lightenWhole(bytes)),
      ...(await lightenCuts(bytes, focus)),
    ],
    isStill: hasFocus(focus),
  });
}

/** Whether the whole was made lighter before, and what is cut out of it alone is to follow. */
async function isLightened(db: Db, { id: fileId }: MediaFile): Promise<boolean> {
  const where = { fileId, crop: wholeCrop, mediaType: renditionTypes.lighter };
  return (await db.rendition.count({ where })) > 0;
}

async function lightenWhole(bytes: Uint8Array): Promise<Made[]> {
  const made = await lightenPicture(bytes);
  const how = { crop: wholeCrop, mediaType: renditionTypes.lighter };
  return made.map((one) => ({ ...one, ...how }));
}
