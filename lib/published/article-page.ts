import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { findAround } from "#lib/published/around";
import { articleColumns, articleView } from "#lib/published/article-view";
import { latestShown, shareStandingBlocks } from "#lib/published/blocks";
import { contextAmong, linkedQuery } from "#lib/published/document-context";
import { followUpAmong, followUpQuery } from "#lib/published/follow-up";
import type { Kept } from "#lib/published/kept";
import { neighboursAmong, neighboursQuery } from "#lib/published/neighbours";
import { pathOf } from "#lib/published/paths";
import { photoParts, photosOf } from "#lib/published/photos";
import { cardsOf, nearQuery, relatedAmong } from "#lib/published/related";
import { tagOf } from "#lib/published/tags";
import { listTranslations, twinsQuery } from "#lib/published/translations";
import type { ArticlePageView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

/** An article with what its page alone shows of it: the photos of those who sign, where they are elsewhere, and whether it had other versions. */
function pageColumns(editionId: string) {
  const columns = articleColumns(editionId);
  const author = {
    select: { ...columns.bylines.select.author.select, sameAs: true, photo: photoParts },
  };
  return {
    ...columns,
    bylines: { ...columns.bylines, select: { ...columns.bylines.select, author } },
    _count: { select: { versions: true } },
  } satisfies Prisma.ArticleSelect;
}

/** Everything on the page of the live article at a path, or null when there is none. */
export async function findArticlePage(
  edition: EditionView,
  path: string,
): Promise<Kept<ArticlePageView | null>> {
  const row = await publishedDb().article.findUnique({
    where: { path, editionId: edition.id },
    select: pageColumns(edition.id),
  });
  if (row === null) return { value: null, tags: [tagOf.path(path)] };
  const { id, publishedAt, translationGroupId } = row;
  const relatedIds = row.related.map(({ relatedId }) => relatedId);
  const topicIds = row.topics.map(({ topic }) => topic.id);
  const sectionId = row.section.id;
  const authors = row.bylines.map(({ author }) => author);
  const article = await articleView(row, edition);
  const [around, blocks] = await Promise.all([
    findAround([
      linkedQuery(article.document),
      nearQuery(edition, { id, relatedIds, topicIds }),
      neighboursQuery(edition, { id, sectionId }),
      followUpQuery(edition, { id, publishedAt, relatedIds }),
      twinsQuery({ id, translationGroupId }),
    ]),
    shareStandingBlocks(edition),
  ]);
  const [context, related, translations] = await Promise.all([
    contextAmong(around, article.document),
    relatedAmong(around, edition, { id, relatedIds, topicIds }).then(cardsOf),
    around.some(({ part }) => part === "twin") ? listTranslations(row) : [],
  ]);
  const neighbours = neighboursAmong(around, edition, { sectionId });
  const followUp = followUpAmong(around, edition);
  const selected = blocks.value.selected.filter((card) => card.id !== id);
  // What editors chose for this page or for all of them does not stand there twice.
  const chosen = new Set([id, ...[...related, ...selected].map((card) => card.id)]);
  const latest = blocks.value.latest.filter((card) => !chosen.has(card.id));
  return {
    value: {
      article,
      context: context.value,
      photos: photosOf(authors),
      elsewhere: Object.fromEntries(
        authors.filter(({ sameAs }) => sameAs.length > 0).map(({ id: of, sameAs }) => [of, sameAs]),
      ),
      translations,
      neighbours: neighbours.value,
      followUp: followUp.value,
      versionsPath: row._count.versions > 1 ? pathOf.versions(path) : null,
      related,
      selected,
      latest: latest.slice(0, latestShown),
    },
    tags: [
      tagOf.path(path),
      tagOf.article(id),
      tagOf.translations(translationGroupId),
      ...context.tags,
      ...blocks.tags,
      ...neighbours.tags,
      ...followUp.tags,
      ...[...relatedIds, ...related.map((card) => card.id)].map(tagOf.card),
      ...authors.map((author) => tagOf.author(author.id)),
      ...topicIds.map(tagOf.topic),
      tagOf.section(sectionId),
    ],
  };
}
