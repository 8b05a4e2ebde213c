import "server-only";
import type { Tx } from "#lib/platform/db";
import type { Address } from "#lib/publishing/choose-address";
import type { Projection } from "#lib/publishing/project-revision";
import { writeSearch } from "#lib/publishing/write-search";
import type { Prisma } from "#prisma/generated/client";

export type Times = {
  publishedAt: Date;
  /** The last change that readers were told of. */
  updatedAt: Date | null;
  modifiedAt: Date;
  /** The date in the edition's zone, frozen at first publication. */
  publishedOn: Date;
};

export type ArticleFacts = {
  projection: Projection;
  address: Address;
  editionId: string;
  translationGroupId: string;
  sectionId: string;
  times: Times;
};

/** Puts an article's rows in place of what was live before, if anything was. */
export async function writeArticle(tx: Tx, facts: ArticleFacts): Promise<void> {
  const { projection } = facts;
  const articleId = projection.id;
  await tx.article.deleteMany({ where: { id: articleId } });
  await tx.publishedMedia.deleteMany({ where: { ownerId: articleId } });
  await tx.article.create({ data: { ...columnsOf(facts), ...linesOf(projection) } });
  await tx.publishedMedia.createMany({
    data: projection.mediaIds.map((mediaId) => ({ ownerId: articleId, mediaId })),
  });
  await writeSearch(tx, facts.editionId, [projection]);
  const corrections = await tx.correction.findMany({ where: { storyId: articleId } });
  await tx.articleCorrection.createMany({
    data: corrections.map(({ id, kind, text, place, publishedAt }) => ({
      ...{ id, articleId, kind, text, place, publishedAt },
    })),
  });
}

/** The columns of an article itself. */
export function columnsOf({ projection, address, times, ...place }: ArticleFacts) {
  return {
    id: projection.id,
    revisionId: projection.revisionId,
    ...place,
    ...address,
    kind: projection.kind,
    headline: projection.headline,
    standfirst: projection.standfirst,
    document: projection.document,
    datelinePlace: projection.datelinePlace,
    datelineDate: projection.datelineDate === null ? null : new Date(projection.datelineDate),
    leadMediaId: projection.lead?.mediaId ?? null,
    leadAlt: projection.lead?.alt ?? null,
    leadCaption: projection.lead?.caption ?? null,
    language: projection.language,
    direction: projection.direction,
    wordCount: projection.wordCount,
    seoTitle: projection.seo.title,
    seoDescription: projection.seo.description,
    canonicalUrl: projection.seo.canonicalUrl,
    noindex: projection.seo.noindex,
    ...times,
  } satisfies Prisma.ArticleUncheckedCreateInput;
}

/** The rows that hang on an article, in the order the editor gave them. */
function linesOf({ topicIds, bylines, relatedIds, attachments }: Projection) {
  return {
    topics: { createMany: { data: topicIds.map((topicId, position) => ({ topicId, position })) } },
    bylines: { createMany: { data: bylines.map((byline, position) => ({ ...byline, position })) } },
    related: {
      createMany: { data: relatedIds.map((relatedId, position) => ({ relatedId, position })) },
    },
    attachments: {
      createMany: {
        data: attachments.map((attachment, position) => ({ ...attachment, position })),
      },
    },
  };
}
