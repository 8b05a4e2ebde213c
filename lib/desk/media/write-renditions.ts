import "server-only";
import { buffer } from "node:stream/consumers";
import { type Focus, focusOf } from "#lib/content/crops";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { keepFile, openFile } from "#lib/platform/storage";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import type { MediaFile } from "#prisma/generated/client";

/** A picture at which the process ended so often is not begun again. */
export const mostTries = 3;

/** A rendition as it was made: its form, its width, and the bytes. */
export type Made = { crop: string; width: number; mediaType: string; bytes: Uint8Array };

/** Whether still the same is looked at first in a picture: what was cut around anything else is not wanted any more. */
export const hasFocus = (focus: Focus) => (now: MediaFile) =>
  JSON.stringify(focusOf(now)) === JSON.stringify(focus);

type Step = {
  /** The column that says when it was done. */
  done: "renderedAt" | "lightenedAt" | "cutAt";
  make(bytes: Uint8Array): Promise<Made[]>;
  /** Whether what was made is still wanted, by the row as it is now; always when it does not say. */
  isStill?(now: MediaFile): boolean;
};

/**
 * Makes renditions of a picture, keeps them, and lets the pages that show it be made anew behind them. One that cannot
 * be read stays as it is, and is not tried again.
 *
 * @returns whether its bytes could be read
 */
export async function writeRenditions(
  newsroom: Newsroom,
  { id, hash }: MediaFile,
  { done, make, isStill = () => true }: Step,
): Promise<boolean> {
  // Counted first: whatever ends this process, the picture is not begun for ever.
  await newsroom.db.mediaFile.update({
    where: { id },
    data: { renderTries: { increment: 1 } },
  });
  const made = await makeAll(hash, make);
  const renditions = await Promise.all(
    (made ?? []).map(async ({ bytes, ...of }) => ({
      ...{ fileId: id, ...of },
      hash: await keepFile(bytes),
    })),
  );
  const now = newsroom.clock.now();
  const passed =
    made === null
      ? { renderedAt: now, lightenedAt: now, cutAt: now }
      : { [done]: now, renderTries: 0 };
  await inOneTransaction(newsroom, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "MediaFile" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await tx.mediaFile.findUnique({ where: { id } });
    // It was deleted, or is wanted otherwise since this began.
    if (row === null || !isStill(row)) return;
    await tx.rendition.createMany({ data: renditions, skipDuplicates: true });
    await tx.mediaFile.update({ where: { id }, data: passed });
    if (renditions.length > 0) await invalidate(tx, { hard: [], soft: await tagsOf(tx, id) });
  });
  return made !== null;
}

async function makeAll(hash: string, make: Step["make"]): Promise<Made[] | null> {
  const opened = await openFile(hash);
  if (opened === null) return null;
  const bytes = await buffer(opened.stream);
  return make(bytes).catch(() => null);
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
