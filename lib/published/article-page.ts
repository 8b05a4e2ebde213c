import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { articleColumns, articleView } from "#lib/published/article-view";
import { shareStandingBlocks } from "#lib/published/blocks";
import { getDocumentContext } from "#lib/published/document-context";
import { findFollowUp } from "#lib/published/follow-up";
import type { Kept } from "#lib/published/kept";
import { findNeighbours } from "#lib/published/neighbours";
import { pathOf } from "#lib/published/paths";
import { findPhotos } from "#lib/published/photos";
import { listRelated } from "#lib/published/related";
import { tagOf } from "#lib/published/tags";
import { listTranslations } from "#lib/published/translations";
import type { ArticlePageView } from "#lib/published/views";

/** Everything on the page of the live article at a path, or null when there is none. */
export async function findArticlePage(
  edition: EditionView,
  path: string,
): Promise<Kept<ArticlePageView | null>> {
  const row = await publishedDb().article.findUnique({
    where: { path, editionId: edition.id },
    select: { ...articleColumns(edition.id), _count: { select: { versions: true } } },
  });
  if (row === null) return { value: null, tags: [tagOf.path(path)] };
  const article = await articleView(row, edition);
  const relatedIds = row.related.map(({ relatedId }) => relatedId);
  const topicIds = row.topics.map(({ topic }) => topic.id);
  const sectionId = row.section.id;
  const authorIds = row.bylines.map(({ author }) => author.id);
  const [context, photos, related, blocks, translations, neighbours, followUp] = await Promise.all([
    getDocumentContext(article.document),
    findPhotos(authorIds),
    listRelated(edition, { id: row.id, relatedIds, topicIds }),
    shareStandingBlocks(edition),
    listTranslations(row),
    findNeighbours(edition, { id: row.id, sectionId }),
    findFollowUp(edition, { id: row.id, publishedAt: row.publishedAt, relatedIds }),
  ]);
  const { selected, latest } = blocks.value;
  return {
    value: {
      article,
      context: context.value,
      photos,
      translations,
      neighbours: neighbours.value,
      followUp: followUp.value,
      versionsPath: row._count.versions > 1 ? pathOf.versions(path) : null,
      related,
      selected: selected.filter(({ id }) => id !== row.id),
      latest: latest.filter(({ id }) => id !== row.id),
    },
    tags: [
      tagOf.path(path),
      tagOf.article(row.id),
      tagOf.translations(row.translationGroupId),
      ...context.tags,
      ...blocks.tags,
      ...neighbours.tags,
      ...followUp.tags,
      ...[...relatedIds, ...related.map(({ id }) => id)].map(tagOf.card),
      ...authorIds.map(tagOf.author),
      ...topicIds.map(tagOf.topic),
      tagOf.section(sectionId),
    ],
  };
}
