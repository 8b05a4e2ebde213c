import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById, listLatest } from "#lib/published/cards";
import { tagOf } from "#lib/published/tags";
import type { CardView } from "#lib/published/views";

const latestLength = 6;
const relatedLength = 4;

/** The blocks Selected and Latest, which stand on every article, and the tags they bring. */
export async function listStandingBlocks(
  edition: EditionView,
): Promise<{ selected: CardView[]; latest: CardView[]; tags: string[] }> {
  const [selected, latest] = await Promise.all([
    listSelected(edition),
    listLatest(edition, latestLength),
  ]);
  const shown = [...selected, ...latest].map(({ id }) => tagOf.card(id));
  return {
    selected,
    latest,
    tags: [tagOf.selected(edition.id), tagOf.latest(edition.id), ...shown],
  };
}

async function listSelected(edition: EditionView): Promise<CardView[]> {
  const picks = await publishedDb().selectedPick.findMany({
    where: {
      editionId: edition.id,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    },
    orderBy: { position: "asc" },
  });
  return listCardsById(
    edition,
    picks.map(({ articleId }) => articleId),
  );
}

/**
 * Related articles: the editor's picks in their order, then the newest articles that share most topics, until
 * there are four.
 */
export async function listRelated(
  edition: EditionView,
  article: { id: string; relatedIds: string[]; topicIds: string[] },
): Promise<CardView[]> {
  const picked = await listCardsById(edition, article.relatedIds);
  const missing = relatedLength - picked.length;
  if (missing <= 0 || article.topicIds.length === 0) return picked;
  const taken = [article.id, ...picked.map(({ id }) => id)];
  const near = await publishedDb().article.findMany({
    where: {
      editionId: edition.id,
      id: { notIn: taken },
      topics: { some: { topicId: { in: article.topicIds } } },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 30,
    select: { id: true, topics: { where: { topicId: { in: article.topicIds } } } },
  });
  // A stable sort: among equals the newest stays first.
  const nearest = near.sort((a, b) => b.topics.length - a.topics.length).slice(0, missing);
  return [
    ...picked,
    ...(await listCardsById(
      edition,
      nearest.map(({ id }) => id),
    )),
  ];
}
