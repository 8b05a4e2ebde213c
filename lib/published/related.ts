import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedSql } from "#lib/platform/db";
import { listCardsById } from "#lib/published/cards";
import { listIdOf } from "#lib/published/list-id";
import type { CardView } from "#lib/published/views";

/** How many related articles stand under an article. */
const length = 4;

/** Of how many of the newest on its topics these are chosen. */
const newest = 30;

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
  const near = await listNear(edition, { taken, topicIds: article.topicIds });
  // A stable sort: among equals the newest stays first.
  const nearest = near.sort((a, b) => b.topicIds.length - a.topicIds.length).slice(0, missing);
  const cards = await listCardsById(
    edition,
    nearest.map(({ id }) => id),
  );
  const shared = new Map(nearest.map(({ id, topicIds }) => [id, topicIds]));
  return {
    picked,
    filled: cards.map((card) => ({ card, sharedTopicIds: shared.get(card.id) ?? [] })),
  };
}

type Near = { id: string; topicIds: string[] };

/**
 * The newest live articles on any of these topics, and on which. Each topic is asked by its list: a topic of which
 * nobody has written for years would be looked for through all that has been written since.
 */
function listNear(
  edition: EditionView,
  { taken, topicIds }: { taken: string[]; topicIds: string[] },
): Promise<Near[]> {
  const listIds = topicIds.map((id) => listIdOf("topic", id, edition.id));
  return publishedSql().$queryRaw<Near[]>`
    SELECT "article"."id", array_agg("of"."topicId") AS "topicIds"
    FROM unnest(${topicIds}::text[], ${listIds}::text[]) AS "of" ("topicId", "listId")
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt"
      FROM "Listing" JOIN "Article"
        ON "Article"."id" = "articleId" AND "editionId" = ${edition.id}::uuid
      WHERE "Listing"."listId" = "of"."listId" AND "articleId" <> ALL(${taken}::uuid[])
      ORDER BY "rank" DESC LIMIT ${newest}
    ) AS "article"
    GROUP BY "article"."id", "article"."publishedAt"
    ORDER BY "article"."publishedAt" DESC, "article"."id" DESC LIMIT ${newest}`;
}

/** The cards of it alone, as they stand under the article. */
export async function listRelated(edition: EditionView, article: RelatedTo): Promise<CardView[]> {
  const { picked, filled } = await listRelatedParts(edition, article);
  return [...picked, ...filled.map(({ card }) => card)];
}
