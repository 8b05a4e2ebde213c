import "server-only";
import type { Tx } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";

/**
 * What shows these pictures and documents: articles and Pages with them in their text, over it or offered with it, cards of
 * those and the sitemaps that name them, authors whose photo one is, and the masthead.
 */
export async function tagsOfMedia(tx: Tx, mediaIds: string[]): Promise<string[]> {
  const among = { in: mediaIds };
  const [shown, authors, logos] = await Promise.all([
    tx.publishedMedia.findMany({ where: { mediaId: among }, select: { ownerId: true } }),
    tx.author.findMany({ where: { photoId: among }, select: { id: true } }),
    tx.siteSettings.count({ where: { logoMediaId: among } }),
  ]);
  const ownerIds = shown.map(({ ownerId }) => ownerId);
  const authorIds = authors.map(({ id }) => id);
  const ofAuthors = authorIds.length === 0 ? [] : await namedBy(tx, authorIds);
  return [
    ...mediaIds.map(tagOf.media),
    ...ownerIds.flatMap((id) => [tagOf.article(id), tagOf.card(id)]),
    ...(await monthsOf(tx, ownerIds)),
    ...ofAuthors,
    ...(logos > 0 ? [tagOf.site()] : []),
  ];
}

async function monthsOf(tx: Tx, articleIds: string[]): Promise<string[]> {
  const articles = await tx.article.findMany({
    where: { id: { in: articleIds } },
    select: { editionId: true, publishedOn: true },
  });
  return articles.map(({ editionId, publishedOn }) => tagOf.month(editionId, publishedOn));
}

const namedBy = async (tx: Tx, ids: string[]) => (await tagsOfLabelled(tx, "author", ids)).hard;

/** Whatever shows one of these files, under any name it has in the library, is made anew before anybody sees it again. */
export async function expireFiles(tx: Tx, fileIds: string[]): Promise<bigint> {
  const same = await tx.media.findMany({
    where: { fileId: { in: fileIds } },
    select: { id: true },
  });
  const ids = same.map(({ id }) => id);
  return invalidate(tx, { hard: await tagsOfMedia(tx, ids), soft: [] });
}
