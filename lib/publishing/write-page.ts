import "server-only";
import type { Tx } from "#lib/platform/db";
import type { Address } from "#lib/publishing/choose-address";
import type { Projection } from "#lib/publishing/project-revision";

export type PageFacts = {
  projection: Projection;
  address: Address;
  editionId: string;
  translationGroupId: string;
  inFooter: boolean;
  publishedAt: Date;
  modifiedAt: Date;
};

/** Puts a Page's row in place of what was live before, if anything was. */
export async function writePage(
  tx: Tx,
  { projection, address, ...facts }: PageFacts,
): Promise<void> {
  await tx.page.deleteMany({ where: { id: projection.id } });
  await tx.publishedMedia.deleteMany({ where: { ownerId: projection.id } });
  await tx.page.create({
    data: {
      id: projection.id,
      revisionId: projection.revisionId,
      title: projection.headline,
      standfirst: projection.standfirst,
      document: projection.document,
      language: projection.language,
      direction: projection.direction,
      seoTitle: projection.seo.title,
      seoDescription: projection.seo.description,
      noindex: projection.seo.noindex,
      ...address,
      ...facts,
    },
  });
  await tx.publishedMedia.createMany({
    data: projection.mediaIds.map((mediaId) => ({ ownerId: projection.id, mediaId })),
  });
}
