import "server-only";
import type { Tx } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";

/**
 * What shows these pictures and documents: articles and Pages with them in their text, over it or offered with it, cards of
 * those, authors whose photo one is, and the masthead.
 */
export async function tagsOfMedia(tx: Tx, mediaIds: string[]): Promise<string[]> {
  const among = { in: mediaIds };
  const [shown, authors, logos] = await Promise.all([
    tx.publishedMedia.findMany({ where: { mediaId: among }, select: { ownerId: true } }),
    tx.author.findMany({ where: { photoId: among }, select: { id: true } }),
    tx.siteSettings.count({ where: { logoMediaId: among } }),
  ]);
  const authorIds = authors.map(({ id }) => id);
  const ofAuthors = authorIds.length === 0 ? [] : await namedBy(tx, authorIds);
  return [
    ...mediaIds.map(tagOf.media),
    ...shown.flatMap(({ ownerId }) => [tagOf.article(ownerId), tagOf.card(ownerId)]),
    ...ofAuthors,
    ...(logos > 0 ? [tagOf.site()] : []),
  ];
}

const namedBy = async (tx: Tx, ids: string[]) => (await tagsOfLabelled(tx, "author", ids)).hard;

/** The same where the file itself comes, goes or changes: sitemaps of the months of these articles name it as well. */
export async function tagsOfFiles(tx: Tx, mediaIds: string[]): Promise<string[]> {
  const months = await tx.$queryRaw<{ editionId: string; first: Date }[]>`
    SELECT DISTINCT "editionId", date_trunc('month', "publishedOn", 'UTC')::date AS "first"
    FROM "PublishedMedia" JOIN "Article" ON "Article"."id" = "ownerId"
    WHERE "mediaId" = ANY (${mediaIds}::uuid[])`;
  return [
    ...(await tagsOfMedia(tx, mediaIds)),
    ...months.map(({ editionId, first }) => tagOf.month(editionId, first)),
  ];
}

/** Every name that these files have in the library. */
export async function namesOfFiles(tx: Tx, fileIds: string[]): Promise<string[]> {
  const same = await tx.media.findMany({
    where: { fileId: { in: fileIds } },
    select: { id: true },
  });
  return same.map(({ id }) => id);
}

/** Whatever shows one of these files, under any name it has in the library, is made anew before anybody sees it again. */
export async function expireFiles(tx: Tx, fileIds: string[]): Promise<bigint> {
  const hard = await tagsOfFiles(tx, await namesOfFiles(tx, fileIds));
  return invalidate(tx, { hard, soft: [] });
}
