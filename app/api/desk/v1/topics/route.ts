import { z } from "zod";
import { topicTypes } from "#lib/content/kinds";
import { createTopic } from "#lib/desk/names/create-topic";
import { AppError } from "#lib/platform/errors";
import { answerDesk, readJson } from "../answer";

const said = z.object({
  edition: z.uuid(),
  name: z.string(),
  kind: z.enum(topicTypes),
});

/** Makes a topic beside a story: `{ edition, name, kind }` → `{ id }`. */
export function POST(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const asked = said.safeParse(await readJson(request));
    if (!asked.success) throw new AppError("invalid", "Say a name, and what kind of topic it is.");
    const { edition: editionId, name, kind } = asked.data;
    return createTopic(newsroom, { type: kind, labels: [{ editionId, name }] });
  });
}
