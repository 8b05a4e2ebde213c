import "server-only";
import { readDocument } from "#lib/content/read-document";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { cardColumns, cardView } from "#lib/published/cards";
import { mediaPath } from "#lib/published/media-path";
import { topicLinks } from "#lib/published/topic-links";
import type { ArticleView, AttachmentView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

/** What a whole article is made of, with the labels of one edition. */
export function articleColumns(editionId: string) {
  return {
    ...cardColumns(editionId),
    revisionId: true,
    translationGroupId: true,
    document: true,
    datelinePlace: true,
    datelineDate: true,
    publishedOn: true,
    wordCount: true,
    seoTitle: true,
    seoDescription: true,
    canonicalUrl: true,
    noindex: true,
    topics: {
      orderBy: { position: "asc" },
      select: { topic: { select: { id: true, type: true, labels: { where: { editionId } } } } },
    },
    related: { orderBy: { position: "asc" } },
    attachments: { orderBy: { position: "asc" } },
    corrections: { orderBy: { publishedAt: "asc" } },
  } satisfies Prisma.ArticleSelect;
}

export type ArticleRow = Prisma.ArticleGetPayload<{ select: ReturnType<typeof articleColumns> }>;

/** Whole live articles of an edition in just this order; those that are not live are left out. */
export async function listArticles(edition: EditionView, ids: string[]): Promise<ArticleView[]> {
  const rows = await publishedDb().article.findMany({
    where: { id: { in: ids }, editionId: edition.id },
    select: articleColumns(edition.id),
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  return Promise.all(inOrder.map((row) => articleView(row, edition)));
}

/** An article as readers get it; damaged parts of its document are left out. */
export async function articleView(row: ArticleRow, edition: EditionView): Promise<ArticleView> {
  const dateline = { place: row.datelinePlace, date: dateOnly(row.datelineDate) };
  return {
    ...cardView(row, edition),
    revisionId: row.revisionId,
    language: row.language,
    direction: row.direction,
    dateline: dateline.place === null && dateline.date === null ? null : dateline,
    document: readDocument(row.document).document,
    topics: topicLinks(
      row.topics.map(({ topic }) => topic),
      edition,
    ),
    attachments: await attachmentViews(row.attachments),
    corrections: row.corrections.map(({ kind, text, place, publishedAt }) => ({
      ...{ kind, text, place },
      publishedAt: publishedAt.toISOString(),
    })),
    publishedOn: row.publishedOn.toISOString().slice(0, 10),
    wordCount: row.wordCount,
    seo: {
      title: row.seoTitle,
      description: row.seoDescription,
      canonicalUrl: row.canonicalUrl,
      noindex: row.noindex,
    },
  };
}

function dateOnly(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

async function attachmentViews(rows: ArticleRow["attachments"]): Promise<AttachmentView[]> {
  if (rows.length === 0) return [];
  const media = await publishedDb().media.findMany({
    where: { id: { in: rows.map(({ mediaId }) => mediaId) }, file: { takenDownAt: null } },
    include: { file: true },
  });
  const files = new Map(media.map(({ id, file }) => [id, file]));
  return rows.flatMap(({ mediaId, title }) => {
    const file = files.get(mediaId);
    if (file === undefined) return [];
    const { mediaType, bytes, hash } = file;
    return [{ title, href: mediaPath({ hash, mediaType, title }), mediaType, bytes }];
  });
}
