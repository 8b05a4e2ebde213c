import { z } from "zod";
import { settleConflict } from "#lib/desk/stories/settle-conflict";
import { answerDesk, readJson } from "../../../answer";
import { readId } from "../../../read-id";
import { readVersion } from "../read-version";

type Context = { params: Promise<{ id: string }> };

const texts = z
  .object({ mine: z.unknown(), chosen: z.unknown() })
  .catch({ mine: null, chosen: null });

/**
 * Settles a conflict: `If-Match` names the version of the desk's text that was compared with, `mine` is one's own
 * text as it was, `chosen` what was decided on. A newer version at the desk is refused with 409.
 */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const storyId = await readId(params, "There is no such story.");
    const lockVersion = readVersion(request.headers.get("if-match"));
    const { mine, chosen } = texts.parse(await readJson(request));
    return settleConflict(newsroom, { storyId, lockVersion, mine, chosen });
  });
}
