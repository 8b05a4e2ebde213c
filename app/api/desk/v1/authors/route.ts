import { z } from "zod";
import { createAuthor } from "#lib/desk/names/create-author";
import { AppError } from "#lib/platform/errors";
import { answerDesk, readJson } from "../answer";

const said = z.object({
  edition: z.uuid(),
  name: z.string(),
  kind: z.enum(["person", "organisation"]),
});

/** Makes somebody who signs, beside a story: `{ edition, name, kind }` → `{ id }`. */
export function POST(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const asked = said.safeParse(await readJson(request));
    if (!asked.success) throw new AppError("invalid", "Say a name, and a person or organisation.");
    const { edition: editionId, name, kind } = asked.data;
    return createAuthor(newsroom, { kind, labels: [{ editionId, name }] });
  });
}
