import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById } from "#lib/published/cards";
import type { CardView } from "#lib/published/views";

/** How many related articles stand under an article. */
const length = 4;

/** What an article says of itself that decides what is related to it: an editor's picks and its topics. */
export type RelatedTo = { id: string; relatedIds: string[]; topicIds: string[] };

/** A card that stands there by itself, and why: the topics it shares. */
export type Filled = { card: CardView; sharedTopicIds: string[] };

/**
 * Related articles: the editor's picks in their order, those that are live, then the newest articles that share
 * most topics, until there are four. Readers and the desk are told by this one rule.
 */
export async function listRelatedParts(
  edition: EditionView,
  article: RelatedTo,
): Promise<{ picked: CardView[]; filled: Filled[] }> {
  const picked = await listCardsById(edition, article.relatedIds);
  const missing = length - picked.length;
  if (missing <= 0 || article.topicIds.length === 0) return { picked, filled: [] };
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
  const cards = await listCardsById(
    edition,
    nearest.map(({ id }) => id),
  );
  const shared = new Map(nearest.map(({ id, topics }) => [id, topics.map((one) => one.topicId)]));
  return {
    picked,
    filled: cards.map((card) => ({ card, sharedTopicIds: shared.get(card.id) ?? [] })),
  };
}

/** The cards of it alone, as they stand under the article. */
export async function listRelated(edition: EditionView, article: RelatedTo): Promise<CardView[]> {
  const { picked, filled } = await listRelatedParts(edition, article);
  return [...picked, ...filled.map(({ card }) => card)];
}
