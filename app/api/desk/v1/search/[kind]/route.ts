import { z } from "zod";
import { listNearTopics } from "#lib/desk/list-near-topics";
import { searchAuthors } from "#lib/desk/search-authors";
import { searchDocuments } from "#lib/desk/search-documents";
import { searchMedia } from "#lib/desk/search-media";
import { searchStories } from "#lib/desk/search-stories";
import { searchTopics } from "#lib/desk/search-topics";
import { AppError } from "#lib/platform/errors";
import { ok } from "#lib/platform/result";
import { answerDesk } from "../../answer";

const searches = {
  authors: searchAuthors,
  documents: searchDocuments,
  media: searchMedia,
  "near-topics": listNearTopics,
  stories: searchStories,
  topics: searchTopics,
};

const asked = z.object({ edition: z.uuid(), text: z.string().max(200).default("") });

type Context = { params: Promise<{ kind: string }> };

/** What the pickers of the desk offer: `?edition=ID&text=WORDS`, twelve at most. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const { kind } = await params;
    const words = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!isKind(kind) || !words.success) {
      throw new AppError("not_found", "There is nothing to search here.");
    }
    const { edition: editionId, text } = words.data;
    return ok(await searches[kind](newsroom, { editionId, text }));
  });
}

function isKind(kind: string): kind is keyof typeof searches {
  return kind in searches;
}
