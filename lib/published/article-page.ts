import "server-only";
import { readDocument } from "#lib/content/read-document";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listRelated, listStandingBlocks } from "#lib/published/blocks";
import { cardColumns, cardView } from "#lib/published/cards";
import { getDocumentContext } from "#lib/published/document-context";
import { findImages } from "#lib/published/images";
import type { Kept } from "#lib/published/kept";
import { mediaPath } from "#lib/published/media-path";
import { tagOf } from "#lib/published/tags";
import { topicLinks } from "#lib/published/topic-links";
import { listTranslations } from "#lib/published/translations";
import type { ArticlePageView, ArticleView, AttachmentView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

function articleColumns(editionId: string) {
  return {
    ...cardColumns(editionId),
    revisionId: true,
    translationGroupId: true,
    language: true,
    direction: true,
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

type ArticleRow = Prisma.ArticleGetPayload<{ select: ReturnType<typeof articleColumns> }>;

/** Everything on the page of the live article at a path, or null when there is none. */
export async function findArticlePage(
  edition: EditionView,
  path: string,
): Promise<Kept<ArticlePageView | null>> {
  const row = await publishedDb().article.findUnique({
    where: { path, editionId: edition.id },
    select: articleColumns(edition.id),
  });
  if (row === null) return { value: null, tags: [tagOf.path(path)] };
  const { document } = readDocument(row.document);
  const relatedIds = row.related.map(({ relatedId }) => relatedId);
  const topicIds = row.topics.map(({ topic }) => topic.id);
  const [context, related, blocks, translations, article] = await Promise.all([
    getDocumentContext(document),
    listRelated(edition, { id: row.id, relatedIds, topicIds }),
    listStandingBlocks(edition),
    listTranslations(row),
    articleView(row, edition, document),
  ]);
  const { selected, latest } = blocks;
  return {
    value: {
      article,
      context: context.value,
      translations,
      related,
      selected,
      latest: latest.filter(({ id }) => id !== row.id),
    },
    tags: [
      tagOf.path(path),
      tagOf.article(row.id),
      ...context.tags,
      ...blocks.tags,
      ...[...relatedIds, ...related.map(({ id }) => id)].map(tagOf.card),
      ...row.bylines.map(({ author }) => tagOf.author(author.id)),
      ...topicIds.map(tagOf.topic),
      tagOf.section(row.section.id),
    ],
  };
}

async function articleView(
  row: ArticleRow,
  edition: EditionView,
  document: ArticleView["document"],
): Promise<ArticleView> {
  const images = await findImages(row.leadMediaId === null ? [] : [row.leadMediaId]);
  const dateline = { place: row.datelinePlace, date: dateOnly(row.datelineDate) };
  return {
    ...cardView(row, edition, images),
    revisionId: row.revisionId,
    language: row.language,
    direction: row.direction,
    dateline: dateline.place === null && dateline.date === null ? null : dateline,
    document,
    topics: topicLinks(
      row.topics.map(({ topic }) => topic),
      edition,
    ),
    attachments: await attachmentViews(row.attachments),
    corrections: row.corrections.map(({ kind, text, publishedAt }) => ({
      kind,
      text,
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
    where: { id: { in: rows.map(({ mediaId }) => mediaId) } },
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
