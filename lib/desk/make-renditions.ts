import "server-only";
import { buffer } from "node:stream/consumers";
import { wholeCrop } from "#lib/content/renditions";
import { type Smaller, shrinkPicture } from "#lib/desk/shrink-picture";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import type { Db, Tx } from "#lib/platform/db";
import { keepFile, openFile } from "#lib/platform/storage";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import type { MediaFile } from "#prisma/generated/client";

/** A picture at which the process ended so often is not begun again. */
const mostTries = 3;

/** The picture that is to be made smaller next: the newest, so that an archive that moves in holds up no editor. */
export function findUnrendered(db: Db): Promise<MediaFile | null> {
  return db.mediaFile.findFirst({
    where: { renderedAt: null, width: { not: null }, renderTries: { lt: mostTries } },
    orderBy: [{ renderTries: "asc" }, { createdAt: "desc" }],
  });
}

/**
 * Makes a picture smaller for readers, in the widths that their screens need, and lets the pages that show it be made
 * anew behind them. One that cannot be read stays as it is, and is not tried again.
 *
 * @returns whether its bytes could be read
 */
export async function makeRenditions(newsroom: Newsroom, file: MediaFile): Promise<boolean> {
  const { id } = file;
  // Counted first: whatever ends this process, the picture is not begun for ever.
  await newsroom.db.mediaFile.update({
    where: { id },
    data: { renderTries: { increment: 1 } },
  });
  const smaller = await readSmaller(file.hash);
  const renditions = await Promise.all(
    (smaller ?? []).map(async ({ width, bytes }) => ({
      ...{ fileId: id, crop: wholeCrop, width, mediaType: "image/webp" },
      hash: await keepFile(bytes),
    })),
  );
  await inOneTransaction(newsroom, async (tx) => {
    await tx.rendition.createMany({ data: renditions, skipDuplicates: true });
    await tx.mediaFile.update({ where: { id }, data: { renderedAt: newsroom.clock.now() } });
    if (renditions.length > 0) await invalidate(tx, { hard: [], soft: await tagsOf(tx, id) });
  });
  return smaller !== null;
}

async function readSmaller(hash: string): Promise<Smaller[] | null> {
  const opened = await openFile(hash);
  if (opened === null) return null;
  const bytes = await buffer(opened.stream);
  return shrinkPicture(bytes).catch(() => null);
}

/** Pages that show a picture: in their text, over it, or on a card. */
async function tagsOf(tx: Tx, fileId: string): Promise<string[]> {
  const shown = await tx.publishedMedia.findMany({ where: { media: { fileId } } });
  const media = [...new Set(shown.map(({ mediaId }) => mediaId))];
  const led = await tx.article.findMany({
    where: { id: { in: shown.map(({ ownerId }) => ownerId) }, leadMediaId: { in: media } },
    select: { id: true },
  });
  return [
    ...media.map(tagOf.media),
    ...led.flatMap(({ id }) => [tagOf.article(id), tagOf.card(id)]),
  ];
}
