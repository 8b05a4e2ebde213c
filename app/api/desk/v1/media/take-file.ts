import { mostBytes, tooLarge } from "#lib/content/file-kind";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, type Result } from "#lib/platform/result";
import { fewAtOnce } from "./few-at-once";
import { type ReceivedFile, receiveFile } from "./receive-file";

const tooMany =
  "Your other files are still on their way. Wait until one is there, then send it again.";

/** Takes the file of a request as a stream, not past the limit, two at once from one person, and works on it. */
export async function takeFile<T>(
  { actor }: Newsroom,
  request: Request,
  work: (file: ReceivedFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  const who = actor.kind === "user" ? actor.id : actor.name;
  const answer = await fewAtOnce(who, () => receiveFile(request, { most: mostBytes }, work));
  if (answer === "too many") return fail({ path: [], message: tooMany });
  return answer === "too large" ? fail({ path: ["file"], message: tooLarge }) : answer;
}
