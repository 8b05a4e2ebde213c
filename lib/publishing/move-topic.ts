import "server-only";
import type { Tx } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";
import { numberLists } from "#lib/publishing/listings";

type Move = { fromId: string; toId: string };

/**
 * Gives everything that names one topic to another: live articles, working copies, lists and addresses. Rows are
 * changed and none are made, as making one would wait for whoever has locked its story (see `holdTopics`).
 */
export async function moveTopic(tx: Tx, move: Move): Promise<void> {
  await moveArticles(tx, move);
  await moveWorkingCopies(tx, move);
  await moveReferences(tx, move);
  await tx.route.updateMany({
    where: { targetType: "topic", targetId: move.fromId },
    data: { targetId: move.toId },
  });
  await moveLists(tx, move);
}

async function moveArticles(tx: Tx, { fromId, toId }: Move): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "ArticleTopic" AS old WHERE old."topicId" = ${fromId}::uuid AND EXISTS (
      SELECT 1 FROM "ArticleTopic" AS other
      WHERE other."articleId" = old."articleId" AND other."topicId" = ${toId}::uuid)`;
  await tx.articleTopic.updateMany({ where: { topicId: fromId }, data: { topicId: toId } });
}

/** The texts stay as they are, and their versions: whoever is writing goes on, and saves the topic that stays. */
async function moveWorkingCopies(tx: Tx, { fromId, toId }: Move): Promise<void> {
  await tx.$executeRaw`
    UPDATE "WorkingCopy" SET "content" = jsonb_set("content", '{topicIds}', (
      SELECT coalesce(jsonb_agg(topic ORDER BY place), '[]') FROM (
        SELECT CASE topic WHEN ${fromId} THEN ${toId} ELSE topic END AS topic, min(place) AS place
        FROM jsonb_array_elements_text("content" -> 'topicIds') WITH ORDINALITY AS one (topic, place)
        GROUP BY 1) AS topics))
    WHERE "content" -> 'topicIds' ? ${fromId}`;
}

async function moveReferences(tx: Tx, { fromId, toId }: Move): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Reference" AS old WHERE old."toType" = 'topic' AND old."toId" = ${fromId}::uuid
      AND EXISTS (SELECT 1 FROM "Reference" AS other
        WHERE other."fromStoryId" = old."fromStoryId" AND other."stage" = old."stage"
          AND other."toType" = 'topic' AND other."toId" = ${toId}::uuid)`;
  await tx.reference.updateMany({
    where: { toType: "topic", toId: fromId },
    data: { toId },
  });
}

/** Articles new to the other topic's list get the ranks that their dates ask for. */
async function moveLists(tx: Tx, { fromId, toId }: Move): Promise<void> {
  const editions = await tx.edition.findMany({ select: { id: true } });
  const lists = editions.map(({ id }) => ({
    from: listIdOf("topic", fromId, id),
    to: listIdOf("topic", toId, id),
  }));
  await numberLists(tx, []);
  for (const { from, to } of lists) {
    await tx.$executeRaw`
      DELETE FROM "Listing" AS old WHERE old."listId" = ${from} AND EXISTS (
        SELECT 1 FROM "Listing" AS other
        WHERE other."articleId" = old."articleId" AND other."listId" = ${to})`;
    await tx.$executeRaw`
      UPDATE "Listing" SET "listId" = ${to},
        "rank" = "rank" + coalesce((SELECT max("rank") FROM "Listing" WHERE "listId" = ${to}), 0)
      WHERE "listId" = ${from}`;
  }
  await numberLists(
    tx,
    lists.map(({ to }) => to),
  );
}
