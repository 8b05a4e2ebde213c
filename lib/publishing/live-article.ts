import "server-only";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";

/** Where an article stands: its path, its day and the lists it is in. */
export type Standing = {
  storyId: string;
  editionId: string;
  translationGroupId: string;
  path: string;
  publishedOn: Date;
  listIds: string[];
};

/** Where an article stands now, or null while it is not live. */
export async function findStanding(tx: Tx, storyId: string): Promise<Standing | null> {
  const article = await tx.article.findUnique({
    where: { id: storyId },
    include: { topics: true, bylines: true },
  });
  if (article === null) return null;
  return {
    storyId,
    editionId: article.editionId,
    translationGroupId: article.translationGroupId,
    path: article.path,
    publishedOn: article.publishedOn,
    listIds: listIdsOf({
      editionId: article.editionId,
      sectionId: article.sectionId,
      topicIds: article.topics.map(({ topicId }) => topicId),
      authorIds: article.bylines.map(({ authorId }) => authorId),
    }),
  };
}

/** Every list that an article of this section, these topics and authors stands in. */
export function listIdsOf(of: {
  editionId: string;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
}): string[] {
  return [
    listIdOf("edition", of.editionId, of.editionId),
    listIdOf("section", of.sectionId, of.editionId),
    ...of.topicIds.map((id) => listIdOf("topic", id, of.editionId)),
    ...new Set(of.authorIds.map((id) => listIdOf("author", id, of.editionId))),
  ];
}

/**
 * The pages that change at once when an article appears, changes or goes: its own, the ones its addresses
 * were or are, the fronts, lists and month it stands in, and its translations, which link to it.
 */
export function hardTagsOf(standings: Standing[]): string[] {
  return standings.flatMap((standing) => [
    tagOf.article(standing.storyId),
    tagOf.translations(standing.translationGroupId),
    tagOf.path(standing.path),
    tagOf.front(standing.editionId),
    tagOf.sitemap(standing.editionId),
    tagOf.month(standing.editionId, standing.publishedOn),
    ...standing.listIds.map(tagOf.list),
  ]);
}

/** The address of an article in its section of an edition. */
export async function articlePath(
  tx: Tx,
  to: { edition: EditionView; sectionId: string; slug: string },
): Promise<string> {
  const where = { sectionId_editionId: { sectionId: to.sectionId, editionId: to.edition.id } };
  const section = await tx.sectionLabel.findUniqueOrThrow({ where });
  return pathOf.article(to.edition, section.slug, to.slug);
}
