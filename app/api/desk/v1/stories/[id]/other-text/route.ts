import { getOtherText } from "#lib/desk/stories/get-other-text";
import { answerDesk, readJson } from "../../../answer";
import { readId } from "../../../read-id";

type Context = { params: Promise<{ id: string }> };

/** After a refused save: sent is the text of one's own, answered what stands at the desk, with names for both. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const storyId = await readId(params, "There is no such story.");
    return getOtherText(newsroom, { storyId, mine: await readJson(request) });
  });
}
