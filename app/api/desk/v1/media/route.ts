import { mostBytes, tooLarge } from "#lib/content/file-kind";
import { type Uploaded, uploadMedia } from "#lib/desk/upload-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, type Result } from "#lib/platform/result";
import { answerDesk } from "../answer";
import { fewAtOnce } from "./few-at-once";
import { receiveFile } from "./receive-file";

const tooMany =
  "Your other files are still on their way. Wait until one is there, then send it again.";

/**
 * Takes a picture or PDF (`multipart/form-data`: `title`, `alt`, `decorative`, `caption`, `credit`, or `later` for what is
 * described afterwards, and last `file`) as a stream, not past the limit, two at once from one person. Its name and the
 * type that the browser gives it are not looked at.
 */
export function PUT(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const { actor } = newsroom;
    const who = actor.kind === "user" ? actor.id : actor.name;
    const answer = await fewAtOnce(who, () => take(newsroom, request));
    return answer === "too many" ? fail({ path: ["file"], message: tooMany }) : answer;
  });
}

async function take(newsroom: Newsroom, request: Request): Promise<Result<Uploaded>> {
  const answer = await receiveFile(request, { most: mostBytes }, ({ path, words }) => {
    const text = (name: string) => words.get(name) ?? "";
    return uploadMedia(newsroom, {
      path,
      said: {
        title: text("title"),
        alt: text("alt"),
        decorative: text("decorative") === "yes",
        caption: text("caption"),
        credit: text("credit"),
        isLater: text("later") === "yes",
      },
    });
  });
  return answer === "too large" ? fail({ path: ["file"], message: tooLarge }) : answer;
}
