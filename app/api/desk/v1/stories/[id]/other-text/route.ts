import { getOtherText } from "#lib/desk/get-other-text";
import { answerDesk, readJson } from "../../../answer";

type Context = { params: Promise<{ id: string }> };

/** After a refused save: sent is the text of one's own, answered what stands at the desk, with names for both. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const { id: storyId } = await params;
    return getOtherText(newsroom, { storyId, mine: await readJson(request) });
  });
}
