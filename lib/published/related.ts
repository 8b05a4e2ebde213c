import "server-only";
import type { EditionView } from "#lib/language/edition";
import { type AroundQuery, type AroundRow, findAround, noWords } from "#lib/published/around";
import { listCardsById } from "#lib/published/cards";
import { listIdOf } from "#lib/published/list-id";
import type { CardView } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** How many related articles stand under an article. */
const length = 4;

/** Of how many of the newest on its topics these are chosen. */
const newest = 30;

/** What an article says of itself that decides what is related to it: an editor's picks and its topics. */
export type RelatedTo = { id: string; relatedIds: string[]; topicIds: string[] };

/** A card that stands there by itself, and why: the topics it shares. */
export type Filled = { card: CardView; sharedTopicIds: string[] };

export type RelatedParts = { picked: CardView[]; filled: Filled[] };

/**
 * Related articles: the editor's picks in their order, those that are live, then the newest articles that share
 * most topics, until there are four. Readers and the desk are told by this one rule.
 */
export async function listRelatedParts(
  edition: EditionView,
  article: RelatedTo,
): Promise<RelatedParts> {
  return relatedAmong(await findAround([nearQuery(edition, article)]), edition, article);
}

/**
 * The newest live articles on any topic of an article but those that are picked, and on which. Each topic is asked by its
 * list: a topic of which nobody has written for years would be looked for through all that has been written since.
 */
export function nearQuery(
  edition: EditionView,
  { id, relatedIds, topicIds }: RelatedTo,
): AroundQuery {
  const listIds = topicIds.map((topicId) => listIdOf("topic", topicId, edition.id));
  return Prisma.sql`
    SELECT 'near' AS "part", "article"."id", NULL AS "path", NULL AS "headline", ${noWords},
      array_agg("of"."topicId") AS "topicIds",
      row_number() OVER (ORDER BY "article"."publishedAt" DESC, "article"."id" DESC) AS "place"
    FROM unnest(${topicIds}::text[], ${listIds}::text[]) AS "of" ("topicId", "listId")
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt"
      FROM "Listing" JOIN "Article"
        ON "Article"."id" = "articleId" AND "editionId" = ${edition.id}::uuid
      WHERE "Listing"."listId" = "of"."listId" AND "articleId" <> ALL(${[id, ...relatedIds]}::uuid[])
      ORDER BY "rank" DESC LIMIT ${newest}
    ) AS "article"
    GROUP BY "article"."id", "article"."publishedAt"
    ORDER BY "place" LIMIT ${newest}`;
}

/** Related articles when what is near has been found. */
export async function relatedAmong(
  rows: AroundRow[],
  edition: EditionView,
  { relatedIds }: RelatedTo,
): Promise<RelatedParts> {
  const near = rows.flatMap(({ part, id, topicIds }) =>
    part === "near" ? [{ id, topicIds: topicIds ?? [] }] : [],
  );
  // A stable sort: among equals the newest stays first.
  const nearest = near.sort((a, b) => b.topicIds.length - a.topicIds.length).slice(0, length);
  const cards = await listCardsById(edition, [...relatedIds, ...nearest.map(({ id }) => id)]);
  const shared = new Map(nearest.map(({ id, topicIds }) => [id, topicIds]));
  const picked = cards.filter(({ id }) => !shared.has(id));
  const filled = cards.flatMap((card) => {
    const sharedTopicIds = shared.get(card.id);
    return sharedTopicIds === undefined ? [] : [{ card, sharedTopicIds }];
  });
  return { picked, filled: filled.slice(0, Math.max(length - picked.length, 0)) };
}

/** The cards of it alone, as they stand under the article. */
export async function listRelated(edition: EditionView, article: RelatedTo): Promise<CardView[]> {
  return cardsOf(await listRelatedParts(edition, article));
}

/** The same in one row. */
export function cardsOf({ picked, filled }: RelatedParts): CardView[] {
  return [...picked, ...filled.map(({ card }) => card)];
}
