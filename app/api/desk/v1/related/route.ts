import { z } from "zod";
import { getEdition } from "#lib/newsroom/editions";
import { AppError } from "#lib/platform/errors";
import { ok } from "#lib/platform/result";
import { listRelatedParts } from "#lib/published/related";
import { answerDesk } from "../answer";

const ids = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter((id) => id !== ""))
  .pipe(z.array(z.uuid()).max(50));
const asked = z.object({ edition: z.uuid(), story: z.uuid(), related: ids, topics: ids });

/**
 * What would stand under a story if it were published now: `?edition=ID&story=ID&related=IDS&topics=IDS`, ids with
 * commas between. Which picks readers would see, and what is filled up beside them for which shared topics.
 */
export function GET(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const words = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!words.success) throw new AppError("not_found", "There is nothing related to this.");
    const { edition: editionId, story: id, related: relatedIds, topics: topicIds } = words.data;
    const edition = await getEdition(newsroom.db, editionId);
    const parts = await listRelatedParts(edition, { id, relatedIds, topicIds });
    return ok({
      picked: parts.picked.map((card) => card.id),
      filled: parts.filled.map(({ card: { id: cardId, headline }, sharedTopicIds }) => ({
        id: cardId,
        headline,
        sharedTopicIds,
      })),
    });
  });
}
