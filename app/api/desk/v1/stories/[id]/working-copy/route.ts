import { saveWorkingCopy } from "#lib/desk/save-working-copy";
import { AppError } from "#lib/platform/errors";
import { answerDesk, json, readJson } from "../../../answer";

type Context = { params: Promise<{ id: string }> };

/**
 * Saves the working copy. `If-Match` names the version that the writer started from, as `"12"`; the answer
 * carries the new one in `ETag`. A newer version at the desk is refused with 409 and changes nothing.
 */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const { id: storyId } = await params;
    const lockVersion = readVersion(request.headers.get("if-match"));
    const content = await readJson(request);
    const saved = await saveWorkingCopy(newsroom, { storyId, lockVersion, content });
    if (!saved.ok) return saved;
    return json(200, saved.value, { etag: `"${saved.value.lockVersion}"` });
  });
}

function readVersion(header: string | null): number {
  const version = /^"(\d{1,9})"$/.exec(header ?? "")?.[1];
  if (version === undefined) {
    throw new AppError("invalid", 'Say which version you started from: If-Match: "12".');
  }
  return Number(version);
}
