import { type Uploaded, uploadMedia } from "#lib/desk/upload-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { fail, type Result } from "#lib/platform/result";
import { answerDesk } from "../answer";
import { fewAtOnce } from "./few-at-once";
import { readLimited } from "./read-limited";

/** The largest file, in bytes, and how the sentence says it. */
const most = 30_000_000;
const tooMany =
  "Your other files are still on their way. Wait until one is there, then send it again.";
const tooLarge = "This file is larger than 30 MB. Make it smaller and choose it again.";

/**
 * Takes a picture or PDF (`multipart/form-data`: `file`, `title`, `alt`, `decorative`, `caption`, `credit`), read as
 * it comes and not past the limit, two at once from one person. Its name and the type that the browser gives it are not looked at.
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
  const form = await readLimited(request, most);
  if (form === "too large") return fail({ path: ["file"], message: tooLarge });
  const file = form.get("file");
  if (!(file instanceof Blob)) throw new AppError("invalid", "No file came. Choose it again.");
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return uploadMedia(newsroom, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    said: {
      title: text("title"),
      alt: text("alt"),
      decorative: text("decorative") === "yes",
      caption: text("caption"),
      credit: text("credit"),
    },
  });
}
