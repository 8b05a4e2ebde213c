import { z } from "zod";
import { AppError } from "#lib/platform/errors";
import { ok } from "#lib/platform/result";
import { answerDesk } from "../../answer";
import { searchFor } from "./searches";

const asked = z.object({ edition: z.uuid(), text: z.string().max(200).default("") });

type Context = { params: Promise<{ kind: string }> };

/** What the pickers of the desk offer: `?edition=ID&text=WORDS`, twelve at most. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const search = searchFor((await params).kind);
    const words = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (search === null || !words.success) {
      throw new AppError("not_found", "There is nothing to search here.");
    }
    const { edition: editionId, text } = words.data;
    return ok(await search(newsroom, { editionId, text }));
  });
}
