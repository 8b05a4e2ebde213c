import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { answerDesk, json, readJson } from "../../../answer";
import { readId } from "../../../read-id";
import { readVersion } from "../read-version";

type Context = { params: Promise<{ id: string }> };

/**
 * Saves the working copy. `If-Match` names the version that the writer started from, as `"12"`; the answer
 * carries the new one in `ETag`. A newer version at the desk is refused with 409 and changes nothing.
 */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const storyId = await readId(params, "There is no such story.");
    const lockVersion = readVersion(request.headers.get("if-match"));
    const content = await readJson(request);
    const saved = await saveWorkingCopy(newsroom, { storyId, lockVersion, content });
    if (!saved.ok) return saved;
    return json(200, saved.value, { etag: `"${saved.value.lockVersion}"` });
  });
}
